import type { ComponentProps, ReactNode } from "react";
import { Choice } from "./choice";
import { FieldMessages, fieldAttributes } from "./field";

type CheckboxProps = Omit<ComponentProps<"input">, "name" | "type"> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

/** One yes-or-nothing, such as a consent. */
export function Checkbox({ label, hint, error, className, id, ...props }: CheckboxProps) {
  const controlId = id ?? props.name;
  return (
    <div className={className}>
      <FieldMessages id={controlId} error={error} />
      <Choice
        {...props}
        {...fieldAttributes(controlId, { error })}
        type="checkbox"
        label={label}
        hint={hint}
      />
    </div>
  );
}

import type { ComponentProps } from "react";
import { Field, fieldAttributes, type FieldProps } from "./field";

type TextAreaProps = Omit<ComponentProps<"textarea">, "name" | "children"> & FieldProps & { name: string };

/** Several lines of text with their label. Grows with what is typed where the browser can. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  unknownIsFine,
  className,
  id,
  rows = 4,
  ...props
}: TextAreaProps) {
  const field = { label, hint, error, optional, unknownIsFine };
  const controlId = id ?? props.name;
  return (
    <Field id={controlId} className={className} {...field}>
      <textarea {...props} {...fieldAttributes(controlId, field)} rows={rows} className="control" />
    </Field>
  );
}

import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldMessages, fieldDescription, OptionalMark, type FieldProps } from "./field";

/** Several controls that answer one question, with the question as their legend. */
export function Fieldset({
  id,
  label,
  hint,
  error,
  optional,
  unknownIsFine,
  className,
  children,
}: FieldProps & { id: string; className?: string; children: ReactNode }) {
  return (
    <fieldset
      aria-describedby={fieldDescription(id, { hint, error, unknownIsFine })}
      className={classNames("min-w-0", className)}
    >
      <legend className="mb-1.5 font-semibold">
        {label}
        {optional ? <OptionalMark /> : null}
      </legend>
      <div className="grid gap-2">
        <FieldMessages id={id} hint={hint} error={error} unknownIsFine={unknownIsFine} />
        {children}
      </div>
    </fieldset>
  );
}

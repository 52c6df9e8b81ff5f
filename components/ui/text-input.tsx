import type { ComponentProps } from "react";
import { Field, fieldAttributes, type FieldProps } from "./field";

type TextInputProps = Omit<ComponentProps<"input">, "name" | "children"> & FieldProps & { name: string };

/**
 * One line of text with its label. Takes what react-hook-form's `register` returns; the `id` is the `name` unless said
 * otherwise, which is what the error summary's links go to.
 */
export function TextInput({
  label,
  hint,
  error,
  optional,
  unknownIsFine,
  className,
  id,
  type = "text",
  ...props
}: TextInputProps) {
  const field = { label, hint, error, optional, unknownIsFine };
  const controlId = id ?? props.name;
  return (
    <Field id={controlId} className={className} {...field}>
      <input {...props} {...fieldAttributes(controlId, field)} type={type} className="control" />
    </Field>
  );
}

import type { ComponentProps } from "react";
import { Field, fieldAttributes, type FieldProps } from "./field";
import { Icon } from "./icon";

export interface SelectOption {
  value: string;
  label: string;
}

type SelectProps = Omit<ComponentProps<"select">, "name"> &
  FieldProps & {
    name: string;
    options: readonly SelectOption[];
    /** Words of a first, empty choice, such as "Choose…" or "Not known". */
    emptyLabel?: string;
  };

/** One of many. Up to about six choices are better shown at once, by `RadioGroup`. */
export function Select({
  label,
  hint,
  error,
  optional,
  unknownIsFine,
  options,
  emptyLabel,
  className,
  id,
  ...props
}: SelectProps) {
  const field = { label, hint, error, optional, unknownIsFine };
  const controlId = id ?? props.name;
  return (
    <Field id={controlId} className={className} {...field}>
      <div className="relative">
        <select {...props} {...fieldAttributes(controlId, field)} className="control">
          {emptyLabel !== undefined ? <option value="">{emptyLabel}</option> : null}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevronDown" className="pointer-events-none absolute end-3 top-1/2 -translate-y-1/2" />
      </div>
    </Field>
  );
}

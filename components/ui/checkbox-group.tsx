import type { ComponentProps } from "react";
import { Choice, type ChoiceOption } from "./choice";
import type { FieldProps } from "./field";
import { Fieldset } from "./fieldset";

type CheckboxGroupProps = Omit<ComponentProps<"input">, "name" | "type" | "value" | "defaultValue"> &
  FieldProps & {
    name: string;
    options: readonly ChoiceOption[];
    defaultValue?: readonly string[];
  };

/** Any number of several; each chosen value is sent under the same name. A single consent is a `Checkbox`. */
export function CheckboxGroup({
  label,
  hint,
  error,
  optional,
  unknownIsFine,
  options,
  defaultValue,
  className,
  id,
  ...props
}: CheckboxGroupProps) {
  const groupId = id ?? props.name;
  return (
    <Fieldset id={groupId} className={className} {...{ label, hint, error, optional, unknownIsFine }}>
      <div className="grid gap-1.5">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...props}
            id={index === 0 ? groupId : `${groupId}-${option.value}`}
            type="checkbox"
            value={option.value}
            defaultChecked={defaultValue?.includes(option.value)}
            aria-invalid={error ? true : undefined}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </Fieldset>
  );
}

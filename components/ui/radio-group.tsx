import type { ComponentProps } from "react";
import { Choice, type ChoiceOption } from "./choice";
import { classNames } from "./class-names";
import type { FieldProps } from "./field";
import { Fieldset } from "./fieldset";

type RadioGroupProps = Omit<ComponentProps<"input">, "name" | "type" | "value" | "defaultValue"> &
  FieldProps & {
    name: string;
    options: readonly ChoiceOption[];
    /** For forms without react-hook-form. */
    defaultValue?: string;
    /** Side by side where there is room: for two or three short answers. */
    inline?: boolean;
  };

/** One of a few, all in sight. "I do not know" is one of the options wherever that can be true. */
export function RadioGroup({
  label,
  hint,
  error,
  optional,
  unknownIsFine,
  options,
  defaultValue,
  inline = false,
  className,
  id,
  ...props
}: RadioGroupProps) {
  const groupId = id ?? props.name;
  return (
    <Fieldset id={groupId} className={className} {...{ label, hint, error, optional, unknownIsFine }}>
      <div className={classNames("grid gap-1.5", inline && "sm:flex sm:flex-wrap")}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...props}
            // The first has the group's id, so that the error summary's link lands on something that takes the focus.
            id={index === 0 ? groupId : `${groupId}-${option.value}`}
            type="radio"
            value={option.value}
            defaultChecked={defaultValue === undefined ? undefined : option.value === defaultValue}
            label={option.label}
            hint={option.hint}
          />
        ))}
      </div>
    </Fieldset>
  );
}

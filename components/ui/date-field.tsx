import type { ComponentProps } from "react";
import { TextInput } from "./text-input";

/** A calendar date by the device's own control; its value is `YYYY-MM-DD` in every language. */
export function DateField(props: Omit<ComponentProps<typeof TextInput>, "type">) {
  return <TextInput {...props} type="date" />;
}

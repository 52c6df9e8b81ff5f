import type { ComponentProps } from "react";
import { TextInput } from "./text-input";

/**
 * A clock time by the device's own control; its value is `HH:MM` on 24 hours in every language. Say in the hint whose
 * clock is meant: the jail's.
 */
export function TimeField(props: Omit<ComponentProps<typeof TextInput>, "type">) {
  return <TextInput {...props} type="time" />;
}

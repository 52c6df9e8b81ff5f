"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "./button";

/**
 * Sends the form that it stands in, and shows by itself that it is being sent. For a plain `<form action>`; a form that
 * runs its action in a transition of its own passes `pending` instead.
 */
export function SubmitButton({ pending, ...props }: Omit<ButtonProps, "type">) {
  const status = useFormStatus();
  return <Button {...props} type="submit" pending={pending ?? status.pending} />;
}

"use client";

import { createContext, use } from "react";
import type { UseFormRegisterReturn, UseFormReturn } from "react-hook-form";
import type { Intake, IntakeInput } from "@/lib/intake/schema";

export interface Choice {
  value: string;
  label: string;
}

/** Lists whose words the server looks up, so that the browser need not be sent all of them by name. */
export interface IntakeLists {
  countries: readonly Choice[];
  languages: readonly Choice[];
  states: readonly Choice[];
  timeZones: readonly Choice[];
}

export type IntakeField = keyof IntakeInput;

export interface IntakeControls {
  lists: IntakeLists;
  form: UseFormReturn<IntakeInput, unknown, Intake>;
  /** For an input, select or text area. `defaultValue` is for browsers without script, and the same as the form's own. */
  text: (name: IntakeField) => UseFormRegisterReturn & { error?: string; defaultValue: string };
  /** For a checkbox by itself. */
  tick: (name: IntakeField) => UseFormRegisterReturn & { defaultChecked: boolean };
  errorOf: (name: IntakeField) => string | undefined;
  /** What was typed when the form came back, or the empty form's value. */
  typed: (name: IntakeField) => string;
  /** The same of a group of checkboxes. */
  ticked: (name: IntakeField) => readonly string[];
}

const IntakeFormContext = createContext<IntakeControls | null>(null);

export const IntakeFormProvider = IntakeFormContext;

/** The form that a section of the intake belongs to. */
export function useIntakeForm(): IntakeControls {
  const form = use(IntakeFormContext);
  if (!form) throw new Error("A section of the intake stands inside the intake's form.");
  return form;
}

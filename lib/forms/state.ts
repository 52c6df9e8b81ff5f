/**
 * What an action answers to its form. Messages are keys (see message.ts), so that the browser and the server say the
 * same in the same language. `values` holds what was typed, for browsers without script; never a secret.
 */
export interface FormState {
  status: "idle" | "invalid" | "error" | "ok";
  fieldErrors: Record<string, string>;
  formError?: string;
  formErrorValues?: Record<string, string | number>;
  values?: Record<string, string | string[]>;
  /** Names the logged fault, for a person to read out to whoever looks after the installation. */
  faultId?: string;
}

/** A form's action, as `action` of action.ts makes it. */
export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const idleForm: FormState = { status: "idle", fieldErrors: {} };

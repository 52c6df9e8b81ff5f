/**
 * Names the words by which consent was asked (`intake.consent.script` in messages), and is kept with each answer.
 * Change it whenever those words change, or it will not be known what somebody agreed to.
 */
export const CONSENT_SCRIPT_VERSION = "2026-11";

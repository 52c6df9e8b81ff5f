const TIME_OF_DAY = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a time of day as `HH:MM`, 00:00 to 23:59. Needs no date library, so that a form can check it in the browser. */
export function isTimeOfDay(text: string): boolean {
  return TIME_OF_DAY.test(text);
}

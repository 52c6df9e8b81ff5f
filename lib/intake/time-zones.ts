/**
 * The clocks that a caller may mean, for a jail that is not known: one zone for each clock of the country. A jail or
 * county that is known brings its own zone, which may be any.
 */
export const callerTimeZones = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "Pacific/Honolulu",
  "America/Puerto_Rico",
  "Pacific/Guam",
  "Pacific/Pago_Pago",
] as const;

/**
 * A rule found a field wrong that the schema alone could not judge. Thrown by commands; the form shows each message
 * (a key) beside its field.
 */
export class FieldProblem extends Error {
  constructor(readonly fieldErrors: Record<string, string>) {
    super("a field needs correcting");
    this.name = "FieldProblem";
  }
}

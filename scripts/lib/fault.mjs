/** Something that can be expected to go wrong, told as what happened and what to do about it. */
export class Fault extends Error {
  /**
   * @param {string} sentence what happened
   * @param {string} [remedy] what the reader can do
   */
  constructor(sentence, remedy) {
    super(sentence);
    this.name = "Fault";
    this.remedy = remedy;
  }
}

/** Thrown out of whatever was going on when the user asked for the end. */
export class Stopped extends Error {
  constructor() {
    super("Stopped.");
    this.name = "Stopped";
  }
}

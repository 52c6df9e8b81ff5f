import accounts from "../../prisma/demo-accounts.json" with { type: "json" };

/** The people of the demonstration who sign in in these tests, by what they are there for. */
const emails = {
  volunteer: "volunteer@demo.holdline.example",
  /** Of the same organization, not of the volunteer's shift. */
  otherVolunteer: "night-volunteer@demo.holdline.example",
  attorney: "attorney@demo.holdline.example",
  /** In the same queue as the attorney. */
  secondAttorney: "second-attorney@demo.holdline.example",
  accredited: "accredited@demo.holdline.example",
  supervisor: "supervisor@demo.holdline.example",
  administrator: "administrator@demo.holdline.example",
  /** Of another organization. */
  strangerSupervisor: "supervisor@lakeside.holdline.example",
  strangerVolunteer: "volunteer@lakeside.holdline.example",
  strangerAttorney: "attorney@lakeside.holdline.example",
} as const;

export type PersonKey = keyof typeof emails;

/** The account of a person, with its password. */
export function accountOf(person: PersonKey): { name: string; email: string; password: string } {
  const account = accounts.find(({ email }) => email === emails[person]);
  if (!account) throw new Error(`The demonstration has no account for ${person}.`);
  return account;
}

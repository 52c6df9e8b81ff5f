import { randomUUID } from "node:crypto";
import { escapeIdentifier, type Client } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { useTestDatabase } from "@/lib/testing/database";
import { fillTables, type Row } from "@/lib/testing/fill-tables";
import { uuidv7 } from "./identifier";

const database = useTestDatabase();
let rows: ReadonlyMap<string, Row>;
const idOf = (table: string) => rows.get(table)?.["id"];

beforeAll(async () => {
  rows = await fillTables(database.owner, uuidv7());
});

type Step = (client: Client) => Promise<unknown>;
type Changes = Row | (() => Row);
const given = (changes: Changes) => (typeof changes === "function" ? changes() : changes);

/** The table's row with these columns changed. */
function change(table: string, changes: Changes): Step {
  return (client) => {
    const entries = Object.entries(given(changes));
    const set = entries.map(([name], index) => `${escapeIdentifier(name)} = $${index + 1}`).join(", ");
    return client.query(
      `UPDATE ${escapeIdentifier(table)} SET ${set}`,
      entries.map(([, value]) => value),
    );
  };
}

/** One more row like the table's own, but for its id and these columns. */
function another(table: string, changes: Changes = {}): Step {
  return (client) => {
    const name = escapeIdentifier(table);
    return client.query(
      `INSERT INTO ${name} SELECT (jsonb_populate_record(row, $1)).* FROM ${name} row LIMIT 1`,
      [JSON.stringify({ id: randomUUID(), ...given(changes) })],
    );
  };
}

const [BEFORE, LATER] = ["2026-03-01T00:00:00Z", "2026-04-01T00:00:00Z"];
const [otherCase, otherMatter] = [randomUUID(), randomUUID()];

/** What can not be, the constraint that refuses it, and the steps that would bring it about. */
const refused: [words: string, constraint: string, ...steps: Step[]][] = [
  ["two current stays of one case", "custody_stint_one_current", another("custody_stint")],
  ["two current policy snapshots of one case", "policy_snapshot_one_current", another("policy_snapshot")],
  ["two open offers of one matter", "offer_one_open", another("offer")],
  ["two people who hold one matter", "assignment_one_open", another("assignment")],
  ["two open matters of a kind in one case", "matter_one_open_of_a_kind", another("matter")],
  [
    "two unrouted queues",
    "queue_one_unrouted",
    change("queue", { is_unrouted: true }),
    another("queue", { name: "B" }),
  ],
  ["two holds of one case", "hold_case_key", another("hold")],
  ["two cases of one reference", "case_reference_key", another("case")],
  ["two alerts for one cause", "alert_cause_key", another("alert")],
  ["two facts of a case at one place in their order", "hold_event_order_key", another("hold_event")],
  [
    "two corrections of one fact",
    "hold_event_corrects_key",
    ...[8, 9].map((recorded_order) =>
      another("hold_event", () => ({
        recorded_order,
        corrects_id: idOf("hold_event"),
        correction_reason: "because",
      })),
    ),
  ],
  ["the same person declining an offer twice", "decline_once_key", another("decline")],
  [
    "the same person acknowledging an alert twice",
    "alert_acknowledgement_once_key",
    another("alert_acknowledgement"),
  ],
  ["two queues of one name", "queue_name_key", another("queue")],
  ["two users of one address", "user_email_key", another("user")],
  ["two organizations that one address signs in to", "sign_in_address_pkey", another("sign_in_address")],
  ["two representatives who are one user", "representative_user_key", another("representative")],
  ["the same policy loaded twice", "policy_version_content_key", another("policy_version")],

  [
    "a fact whose latest is before its earliest",
    "hold_event_bounds",
    change("hold_event", { latest: BEFORE }),
  ],
  [
    "a fact at a time that nobody knows, with a bound",
    "hold_event_unknown_has_no_bounds",
    change("hold_event", { precision: "UNKNOWN" }),
  ],
  [
    "a fact at a known time, without a bound",
    "hold_event_unknown_has_no_bounds",
    change("hold_event", { earliest: null, latest: null }),
  ],
  [
    "a kind of release on a fact that is none",
    "hold_event_release_kind_of_release",
    change("hold_event", { type: "BOOKED" }),
  ],
  [
    "a correction without a reason",
    "hold_event_correction_has_reason",
    another("hold_event", () => ({ recorded_order: 8, corrects_id: idOf("hold_event") })),
  ],
  [
    "a reason without a correction",
    "hold_event_correction_has_reason",
    change("hold_event", { correction_reason: "because" }),
  ],
  [
    "a retraction of nothing",
    "hold_event_retraction_corrects",
    change("hold_event", { is_retraction: true }),
  ],
  [
    "a fact that corrects itself",
    "hold_event_not_its_own_correction",
    change("hold_event", () => ({ corrects_id: idOf("hold_event"), correction_reason: "because" })),
  ],
  [
    "a fact of one case that corrects another's",
    "hold_event_organization_id_case_id_corrects_id_fkey",
    another("case", { id: otherCase, reference: "HL-OTHER" }),
    another("hold_event", () => ({
      case_id: otherCase,
      corrects_id: idOf("hold_event"),
      correction_reason: "because",
    })),
  ],

  [
    "a stay that began between two times in the wrong order",
    "custody_stint_from_bounds",
    change("custody_stint", { from_latest: BEFORE }),
  ],
  [
    "a stay that ended between two times in the wrong order",
    "custody_stint_until_bounds",
    change("custody_stint", { until_earliest: LATER }),
  ],
  [
    "a stay that was over before it can have begun",
    "custody_stint_span",
    change("custody_stint", { until_earliest: BEFORE, until_latest: BEFORE }),
  ],
  [
    "a hold whose start has its bounds in the wrong order",
    "hold_start_bounds",
    change("hold", { start_earliest: LATER }),
  ],
  [
    "a form deadline with its bounds in the wrong order",
    "hold_form_deadline_bounds",
    change("hold", { form_deadline_earliest: LATER }),
  ],
  [
    "a regulation deadline with its bounds in the wrong order",
    "hold_regulation_deadline_bounds",
    change("hold", { regulation_deadline_earliest: LATER }),
  ],
  [
    "a regulation deadline before that of the form",
    "hold_regulation_not_before_form",
    change("hold", { form_deadline_latest: LATER }),
  ],
  ["a limit below zero hours", "hold_limit_hours", change("hold", { limit_hours: -1 })],
  [
    "a birth between two days in the wrong order",
    "person_born_bounds",
    change("person", { born_until: "2001-01-01", born_precision: "MONTH" }),
  ],
  [
    "an unknown birth with a day",
    "person_born_unknown_has_no_bounds",
    change("person", { born_precision: "UNKNOWN" }),
  ],
  [
    "a known day of birth that is several",
    "person_born_day_is_one_day",
    change("person", { born_from: "2001-01-01" }),
  ],

  [
    "a closed matter without the instant",
    "matter_closed_has_instant",
    change("matter", { status: "CLOSED" }),
  ],
  [
    "an open matter with the instant of its end",
    "matter_closed_has_instant",
    change("matter", { closed_at: LATER }),
  ],
  ["an ended offer without the instant", "offer_ended_has_instant", change("offer", { outcome: "LAPSED" })],
  [
    "a matter given back before it was taken",
    "assignment_end_not_before_start",
    change("assignment", { ended_at: "2001-01-01" }),
  ],
  [
    "a resolved alert without the instant",
    "alert_resolved_has_instant",
    change("alert", { status: "RESOLVED" }),
  ],
  [
    "an alert whose matter is of another case",
    "alert_organization_id_case_id_matter_id_fkey",
    another("case", { id: otherCase, reference: "HL-OTHER" }),
    another("alert", { case_id: otherCase, cause: "another" }),
  ],
  [
    "a refusal of an offer of another matter",
    "decline_organization_id_matter_id_offer_id_fkey",
    another("matter", { id: otherMatter, kind: "ADVICE" }),
    change("decline", { matter_id: otherMatter }),
  ],
  [
    "a queue for the nation with the codes of an area",
    "queue_area_has_codes",
    change("queue", { area: "NATION" }),
  ],
  ["a queue for counties that names none", "queue_area_has_codes", change("queue", { area_codes: [] })],
  ["a queue for counties that says nothing", "queue_area_has_codes", change("queue", { area_codes: null })],

  ["an address in capitals", "user_email_lower_case", change("user", { email: "Ana@example.org" })],
  [
    "an address to sign in with in capitals",
    "sign_in_address_lower_case",
    change("sign_in_address", { email: "Ana@example.org" }),
  ],
  ["an address of nobody", "sign_in_address_user_fkey", change("sign_in_address", { user_id: randomUUID() })],
  [
    "a warning that is due at once",
    "organization_due_soon_hours",
    change("organization", { due_soon_hours: 0 }),
  ],
  [
    "a warning more than 48 hours ahead",
    "organization_due_soon_hours",
    change("organization", { due_soon_hours: 49 }),
  ],
  [
    "a recognition over before it began",
    "organization_recognition_span",
    change("organization", { recognition_expires_on: BEFORE }),
  ],
  ["a shift without length", "shift_span", change("shift", { ends_at: BEFORE })],
  ["a duty without length", "duty_period_span", change("duty_period", { ends_at: BEFORE })],
  ["an absence over before it begins", "absence_span", change("absence", { until: BEFORE })],
  ["a credential over before it begins", "credential_span", change("credential", { expires_on: BEFORE })],
  ["a bar admission without its state", "credential_bar_has_state", change("credential", { state: null })],
  [
    "an admission to no federal court",
    "credential_court_has_district",
    change("credential", { kind: "FEDERAL_COURT", state: null }),
  ],
  [
    "a level of accreditation on a bar admission",
    "credential_accreditation_has_level",
    change("credential", { level: "FULL" }),
  ],
  [
    "a verification without its instant",
    "credential_verified_by_and_when",
    change("credential", { verified_at: null }),
  ],
  [
    "a representative who supervises themself",
    "representative_not_their_own_supervisor",
    change("representative", () => ({ supervisor_id: idOf("representative") })),
  ],
  ["a limit below zero matters", "representative_case_limit", change("representative", { case_limit: -1 })],
  [
    "a policy over before it began",
    "policy_version_span",
    change("policy_version", { effective_on: LATER, ends_on: BEFORE }),
  ],
  [
    "a policy of the organization's own over before it began",
    "organization_policy_version_span",
    change("organization_policy_version", { ends_on: BEFORE }),
  ],
  ["a county with a code of four digits", "county_fips_five_digits", change("county", { fips: "4814" })],
  [
    "a state with a county's code",
    "jurisdiction_fips_digits",
    change("jurisdiction", { kind: "state", fips: "48141" }),
  ],
  [
    "a county with a state's code",
    "jurisdiction_fips_digits",
    change("jurisdiction", { kind: "county", fips: "48" }),
  ],
];

/** The constraint that refuses the steps, which are undone either way; null where none does. */
async function refusalOf(steps: Step[]): Promise<string | null> {
  const { owner } = database;
  await owner.query("BEGIN");
  try {
    for (const step of steps.slice(0, -1)) await step(owner);
    const error: unknown = await steps
      .at(-1)?.(owner)
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    return error === null ? null : String(Reflect.get(Object(error), "constraint") ?? error);
  } finally {
    await owner.query("ROLLBACK");
  }
}

describe("the database refuses", () => {
  it.each(refused)("%s (%s)", async (_, constraint, ...steps) => {
    expect(await refusalOf(steps)).toBe(constraint);
  });

  it("nothing that this table does not show: each CHECK and each unique index has its line", async () => {
    const { rows: found } = await database.owner.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace
       UNION SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
       WHERE indisunique AND NOT indisprimary AND relnamespace = 'public'::regnamespace`,
    );
    const shown = new Set(refused.map(([, constraint]) => constraint));
    /** They hold an id together with what it belongs to, for foreign keys to point at; the id alone is unique already. */
    const pointedAt = ["hold_event_case_key", "matter_case_key", "offer_matter_key"];
    const missing = found
      .map(({ name }) => name)
      .filter((name) => !shown.has(name) && !pointedAt.includes(name));
    expect(missing).toEqual([]);
  });
});

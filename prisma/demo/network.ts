import type { DutyKind } from "@/lib/database/generated/enums";
import type { MatterKind, RepresentativeRole } from "@/lib/routing/schema";
import type { Role } from "@/lib/auth/roles";

/*
 * The people and queues of the demonstration. All of them are invented, and so are their credentials. Days are relative
 * to the day on which the demonstration is made, so that "expires soon" is always true.
 */

/** In days from today; negative is past. Left out: no such date. */
interface DemoDates {
  validFrom?: number;
  expiresOn?: number;
  renewalFiledOn?: number;
  renewalConfirmedOn?: number;
  status?: "ACTIVE" | "SUSPENDED" | "INACTIVE";
}

export type DemoCredential = DemoDates &
  (
    | { kind: "BAR"; state: string }
    | { kind: "FEDERAL_COURT"; district: string }
    | { kind: "EOIR_REGISTRATION" }
    | { kind: "DOJ_ACCREDITATION"; level: "PARTIAL" | "FULL" }
  );

export interface DemoPerson {
  key: string;
  name: string;
  role: Role;
  language?: "en" | "es";
  timeZone?: string;
  duty?: DutyKind;
  interprets?: string[];
  representative?: {
    role: RepresentativeRole;
    languages: string[];
    caseLimit: number;
    supervisor?: string;
    credentials: DemoCredential[];
    /** Away from and until, in days from today. */
    away?: [number, number];
  };
}

export interface DemoQueue {
  name: string;
  kinds: MatterKind[];
  states: string[];
  members: string[];
}

export interface DemoOrganization {
  key: string;
  name: string;
  timeZone: string;
  recognized: { validFrom: number; expiresOn: number } | null;
  people: DemoPerson[];
  queues: DemoQueue[];
  shift: { name: string; lead: string; members: string[]; supervisingAttorney: string };
}

const bar = (state: string, dates: DemoDates = {}): DemoCredential => ({ kind: "BAR", state, ...dates });
const court = (district: string): DemoCredential => ({ kind: "FEDERAL_COURT", district });
const eoir = (dates: DemoDates = {}): DemoCredential => ({ kind: "EOIR_REGISTRATION", ...dates });

const demand: MatterKind[] = ["JAIL_HOLD", "STATE_HABEAS", "ADVICE"];
const immigrationCourt: MatterKind[] = ["BOND", "REMOVAL_DEFENSE", "BIA_APPEAL"];

export const demoNetwork: DemoOrganization[] = [
  {
    key: "frontera",
    name: "Frontera Hold Watch",
    timeZone: "America/Denver",
    recognized: { validFrom: -700, expiresOn: 1400 },
    people: [
      { key: "supervisor", name: "Dolores Aguirre", role: "SUPERVISOR", duty: "SUPERVISOR_ON_DUTY" },
      { key: "second-supervisor", name: "Kofi Mensah", role: "SUPERVISOR", timeZone: "America/New_York" },
      { key: "administrator", name: "Avery Lindqvist", role: "ADMINISTRATOR" },
      { key: "volunteer", name: "June Park", role: "VOLUNTEER" },
      { key: "night-volunteer", name: "Mateo Rivas", role: "VOLUNTEER", language: "es" },
      {
        key: "interpreter",
        name: "Ana Sofía Delgado",
        role: "VOLUNTEER",
        language: "es",
        duty: "INTERPRETER_ON_CALL",
        interprets: ["mam", "quc"],
      },
      {
        key: "attorney",
        name: "Ruth Okafor",
        role: "REPRESENTATIVE",
        duty: "REPRESENTATIVE_ON_CALL",
        representative: {
          role: "ATTORNEY",
          languages: ["en", "es"],
          caseLimit: 12,
          credentials: [
            bar("TX", { validFrom: -4000 }),
            bar("NM"),
            court("W.D. Tex."),
            court("D.N.M."),
            eoir(),
          ],
        },
      },
      {
        key: "ibarra",
        name: "Daniel Ibarra",
        role: "REPRESENTATIVE",
        timeZone: "America/Chicago",
        representative: {
          role: "ATTORNEY",
          languages: ["en", "es"],
          caseLimit: 8,
          credentials: [bar("TX", { expiresOn: 21 }), bar("LA"), court("S.D. Tex."), eoir()],
        },
      },
      {
        key: "marsh",
        name: "Helen Marsh",
        role: "REPRESENTATIVE",
        timeZone: "America/Chicago",
        representative: {
          role: "ATTORNEY",
          languages: ["en", "fr"],
          caseLimit: 10,
          credentials: [bar("IL"), bar("TN"), court("N.D. Ill."), eoir()],
        },
      },
      {
        key: "raman",
        name: "Priya Raman",
        role: "REPRESENTATIVE",
        timeZone: "America/New_York",
        representative: {
          role: "ATTORNEY",
          languages: ["en", "hi"],
          caseLimit: 6,
          credentials: [bar("NY"), bar("MA"), bar("CA"), court("S.D.N.Y."), eoir()],
        },
      },
      {
        key: "castellano",
        name: "Owen Castellano",
        role: "REPRESENTATIVE",
        representative: {
          role: "ATTORNEY",
          languages: ["en"],
          caseLimit: 5,
          credentials: [bar("AZ", { status: "SUSPENDED" }), bar("NV"), eoir()],
        },
      },
      {
        key: "fuentes",
        name: "Lucía Fuentes",
        role: "REPRESENTATIVE",
        language: "es",
        timeZone: "America/New_York",
        representative: {
          role: "ATTORNEY",
          languages: ["es", "en"],
          caseLimit: 9,
          credentials: [bar("FL"), bar("GA"), bar("NC"), eoir({ expiresOn: -12 })],
        },
      },
      {
        key: "thornbury",
        name: "Isaac Thornbury",
        role: "REPRESENTATIVE",
        timeZone: "America/Los_Angeles",
        representative: {
          role: "ATTORNEY",
          languages: ["en"],
          caseLimit: 7,
          credentials: [bar("WA"), bar("OR"), bar("AK"), court("W.D. Wash."), eoir()],
          away: [-2, 4],
        },
      },
      {
        key: "accredited",
        name: "Tomás Villaseñor",
        role: "REPRESENTATIVE",
        representative: {
          role: "ACCREDITED_REPRESENTATIVE",
          languages: ["es", "en"],
          caseLimit: 15,
          credentials: [{ kind: "DOJ_ACCREDITATION", level: "FULL", validFrom: -1050, expiresOn: 45 }],
        },
      },
      {
        key: "mbeki",
        name: "Grace Mbeki",
        role: "REPRESENTATIVE",
        representative: {
          role: "ACCREDITED_REPRESENTATIVE",
          languages: ["en", "fr"],
          caseLimit: 15,
          credentials: [
            {
              kind: "DOJ_ACCREDITATION",
              level: "PARTIAL",
              validFrom: -1100,
              expiresOn: -5,
              renewalFiledOn: -20,
            },
          ],
        },
      },
      {
        key: "student",
        name: "Sam Whitfield",
        role: "REPRESENTATIVE",
        representative: {
          role: "LAW_STUDENT",
          languages: ["en"],
          caseLimit: 3,
          supervisor: "attorney",
          credentials: [],
        },
      },
    ],
    queues: [
      {
        name: "Texas and New Mexico jails",
        kinds: demand,
        states: ["TX", "NM"],
        members: ["attorney", "ibarra", "student"],
      },
      { name: "Gulf jails", kinds: demand, states: ["LA", "TX"], members: ["ibarra"] },
      { name: "Illinois and Tennessee jails", kinds: demand, states: ["IL", "TN"], members: ["marsh"] },
      {
        name: "New York, Massachusetts, California jails",
        kinds: demand,
        states: ["NY", "MA", "CA"],
        members: ["raman"],
      },
      { name: "Southeast jails", kinds: demand, states: ["FL", "GA", "NC"], members: ["fuentes"] },
      { name: "Pacific Northwest jails", kinds: demand, states: ["WA", "OR", "AK"], members: ["thornbury"] },
      { name: "Arizona jails", kinds: demand, states: ["AZ"], members: ["castellano"] },
      {
        name: "Federal habeas",
        kinds: ["FEDERAL_HABEAS"],
        states: [],
        members: ["attorney", "ibarra", "marsh", "raman", "thornbury"],
      },
      {
        name: "Immigration court",
        kinds: immigrationCourt,
        states: [],
        members: ["attorney", "marsh", "raman", "fuentes", "accredited"],
      },
      {
        name: "Advice line",
        kinds: ["ADVICE", "DHS_REQUEST"],
        states: [],
        members: ["accredited", "mbeki", "student"],
      },
    ],
    shift: {
      name: "Day line",
      lead: "supervisor",
      members: ["volunteer", "interpreter"],
      supervisingAttorney: "attorney",
    },
  },
  {
    key: "lakeside",
    name: "Lakeside Detention Defense",
    timeZone: "America/Chicago",
    recognized: null,
    people: [
      { key: "lakeside-supervisor", name: "Marguerite Boyd", role: "SUPERVISOR", duty: "SUPERVISOR_ON_DUTY" },
      { key: "lakeside-administrator", name: "Pavel Novotný", role: "ADMINISTRATOR" },
      { key: "lakeside-volunteer", name: "Noor Haddad", role: "VOLUNTEER" },
      {
        key: "lakeside-attorney",
        name: "Beatriz Lozano",
        role: "REPRESENTATIVE",
        duty: "REPRESENTATIVE_ON_CALL",
        representative: {
          role: "ATTORNEY",
          languages: ["en", "es"],
          caseLimit: 10,
          credentials: [bar("IL"), bar("WI"), court("N.D. Ill."), eoir()],
        },
      },
    ],
    queues: [
      { name: "Illinois jails", kinds: demand, states: ["IL"], members: ["lakeside-attorney"] },
      { name: "Immigration court", kinds: immigrationCourt, states: [], members: ["lakeside-attorney"] },
    ],
    shift: {
      name: "Evening line",
      lead: "lakeside-supervisor",
      members: ["lakeside-volunteer"],
      supervisingAttorney: "lakeside-attorney",
    },
  },
];

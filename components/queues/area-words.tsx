import { useLocale, useTranslations } from "next-intl";
import { stateSchema } from "@/lib/facilities/states";
import type { KeptQueue } from "@/lib/queues/dto";

/** Writes a list of states in the reader's language. */
export function useStateNames(): (codes: readonly string[]) => string {
  const t = useTranslations("states");
  const list = new Intl.ListFormat(useLocale(), { type: "conjunction", style: "narrow" });
  return (codes) =>
    list.format(
      codes.map((code) => {
        const known = stateSchema.safeParse(code);
        return known.success ? t(known.data) : code;
      }),
    );
}

/** The area that a queue serves, in words. */
export function AreaWords({ queue }: { queue: Pick<KeptQueue, "area" | "states" | "counties"> }) {
  const t = useTranslations("routing.serviceLevel");
  const county = useTranslations("jail");
  const stateNames = useStateNames();
  switch (queue.area) {
    case "NATION":
      return t("NATION");
    case "STATE":
      return stateNames(queue.states);
    case "COUNTY":
      return (
        <ul>
          {queue.counties.map(({ fips, name, state }) => (
            <li key={fips}>
              {county("county", { county: name, state })}, {stateNames([state])}
            </li>
          ))}
        </ul>
      );
  }
}

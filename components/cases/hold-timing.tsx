import { getTranslations } from "next-intl/server";
import { Instant } from "@/components/time/instant";
import { Until } from "@/components/time/until";
import type { ShownHold } from "@/lib/hold/hold-shown";
import type { InstantText } from "@/lib/hold/time";

/** The one instant of a hold that matters now, on the jail's clock, with how long until it or ago. */
export async function HoldTiming({
  timing,
  timeZone,
  now,
  announce = false,
  layout = "inline",
}: {
  timing: NonNullable<ShownHold["timing"]>;
  timeZone: string;
  now: InstantText;
  announce?: boolean;
  layout?: "inline" | "short";
}) {
  const t = await getTranslations("hold.timing");
  return (
    <span className="grid gap-0.5">
      <span>
        <span className="text-ink-soft">{t(timing.code)}</span>{" "}
        <Until instant={timing.at} serverNow={now} announce={announce} className="font-semibold" />
      </span>
      <span className="text-sm">
        <Instant value={timing.at} timeZone={timeZone} layout={layout} />
      </span>
    </span>
  );
}

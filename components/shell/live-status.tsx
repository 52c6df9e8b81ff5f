import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Icon, type IconName } from "@/components/ui/icon";

export type LiveState = "live" | "connecting" | "offline";

const looks: Record<LiveState, { icon: IconName; className: string }> = {
  live: { icon: "running", className: "text-success" },
  connecting: { icon: "notStarted", className: "text-caution" },
  offline: { icon: "warning", className: "text-danger" },
};

/**
 * Whether changes reach the page by themselves. It must be seen when they do not: a quiet board that is not live looks
 * like a quiet night.
 */
export function LiveStatus({ state }: { state: LiveState }) {
  const t = useTranslations("shell.live");
  const look = looks[state];
  return (
    <p
      role="status"
      className={classNames(
        "flex items-center gap-1.5 text-xs font-semibold whitespace-nowrap",
        look.className,
      )}
    >
      <Icon name={look.icon} />
      {t(state)}
    </p>
  );
}

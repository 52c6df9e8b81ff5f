import Link from "next/link";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { type Role, roles } from "@/lib/auth/roles";

/** Everybody, or those of one role. Links, so that a list can be kept and sent. */
export function RoleFilter({ chosen }: { chosen: Role | null }) {
  const t = useTranslations("people");
  const desk = useTranslations("desk.role");
  const choices = [
    { role: null, label: t("everybody"), href: "/people" },
    ...roles.map((role) => ({ role, label: desk(role), href: `/people?role=${role}` })),
  ];
  return (
    <nav aria-label={t("filter")} className="mb-4 flex flex-wrap gap-x-4 gap-y-1">
      {choices.map(({ role, label, href }) => (
        <Link
          key={href}
          href={href}
          aria-current={role === chosen ? "true" : undefined}
          className={classNames(
            "py-1 text-sm",
            role === chosen ? "font-bold underline underline-offset-4" : "link",
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

import { useTranslations } from "next-intl";
import { HoldStatusTag } from "@/components/hold/status-tag";
import { ButtonLink } from "@/components/ui/button-link";
import { CopyButton } from "@/components/ui/copy-button";
import { PageHeader } from "@/components/ui/page-header";
import { Reference } from "@/components/ui/reference";
import { Tag } from "@/components/ui/tag";
import type { CaseDetail } from "@/lib/cases/dto";
import { UrgentMarks } from "./urgent-marks";

/** Whose case it is, how the hold stands, and what can not wait. */
export function CaseHeader({ shown }: { shown: CaseDetail }) {
  const t = useTranslations("cases.page");
  const jail = shown.custody.current;
  const place = [jail?.name, jail?.city, jail?.state].filter((part) => part).join(", ");
  return (
    <>
      <PageHeader
        title={shown.person.nameAsSpoken}
        back={{ href: "/cases", label: t("back") }}
        intro={place}
        status={
          <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <HoldStatusTag status={shown.hold.clock.status} />
            {shown.isOpen ? null : <Tag>{t("closed")}</Tag>}
            <span className="flex items-center">
              <Reference>{shown.reference}</Reference>
              <CopyButton text={shown.reference} label={t("copyReference")} />
            </span>
          </span>
        }
        actions={
          <ButtonLink href={`/cases/${shown.id}/facts/new`} icon="plus">
            {t("addFact")}
          </ButtonLink>
        }
      />
      {shown.urgentMarks.length > 0 ? (
        <div className="-mt-3 mb-6 flex flex-wrap items-center gap-x-3 gap-y-1">
          <span className="text-sm font-semibold text-warning">{t("urgent")}</span>
          <UrgentMarks marks={shown.urgentMarks} />
        </div>
      ) : null}
    </>
  );
}

import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import type { OpenLook } from "@/lib/routing/dto";

/** The kind of matter as the title, and the way back to the queue. */
export async function MatterHeader({
  look,
  intro,
  status,
  actions,
}: {
  look: OpenLook;
  intro?: ReactNode;
  status?: ReactNode;
  actions?: ReactNode;
}) {
  const [t, kind] = await Promise.all([getTranslations("queue"), getTranslations("routing.matterKind")]);
  return (
    <PageHeader
      title={kind(look.matter.kind)}
      back={{ href: "/queue", label: t("title") }}
      intro={intro}
      status={status}
      actions={actions}
    />
  );
}

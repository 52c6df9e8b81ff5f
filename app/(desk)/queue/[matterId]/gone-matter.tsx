import { getTranslations } from "next-intl/server";
import { Instant } from "@/components/time/instant";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { GoneLook } from "@/lib/routing/dto";

/** Somebody was quicker, or the matter has gone on: who has it and since when, and what to take instead. */
export async function GoneMatter({ look }: { look: GoneLook }) {
  const t = await getTranslations("queue");
  const isTaken = look.standing === "TAKEN";
  return (
    <>
      <PageHeader
        title={t(isTaken ? "gone.takenTitle" : "gone.movedTitle")}
        back={{ href: "/queue", label: t("title") }}
      />
      <div className="grid gap-6">
        <Notice kind="warning" announce="assertive">
          {isTaken
            ? t.rich("gone.taken", {
                name: look.holder.name,
                since: () => <Instant value={look.holder.since} timeZone={look.timeZone} />,
              })
            : t("gone.moved")}
        </Notice>
        {look.nextMatterId ? (
          <ButtonLink href={`/queue/${look.nextMatterId}`} className="justify-self-start">
            {t("gone.next")}
          </ButtonLink>
        ) : (
          <p>{t("gone.noNext")}</p>
        )}
      </div>
    </>
  );
}

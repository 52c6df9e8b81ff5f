import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { Section } from "@/components/ui/section";
import type { SignedInActor } from "@/lib/auth/actor";
import { administratorHome } from "@/lib/home/queries";
import { credentialNoticeDays } from "@/lib/home/schema";
import { EndingCredentials } from "./credentials";
import { Greeting } from "./greeting";

/** For somebody who looks in once a month: who is here, and what will soon keep matters from being taken. */
export async function AdministratorHome({ actor }: { actor: SignedInActor }) {
  const [t, words, roles, home] = await Promise.all([
    getTranslations("home.administrator"),
    getTranslations("home.credentials"),
    getTranslations("desk.role"),
    administratorHome(actor, new Date()),
  ]);
  const days = { days: credentialNoticeDays };
  return (
    <>
      <Greeting actor={actor} intro={t("intro")} />
      <div className="grid gap-8">
        <Section id="credentials" title={words("title")} intro={words("meaning", days)}>
          {home.credentials.length > 0 ? (
            <EndingCredentials credentials={home.credentials} title={words("title")} withPerson />
          ) : (
            <p>{words("none", days)}</p>
          )}
        </Section>
        <Section
          id="people"
          title={t("people")}
          actions={
            <ButtonLink href="/people" variant="secondary" size="small">
              {t("peopleLink")}
            </ButtonLink>
          }
        >
          <DescriptionList>
            {home.people.map(({ role, count }) => (
              <DescriptionItem key={role} term={roles(role)}>
                {t("count", { count })}
              </DescriptionItem>
            ))}
          </DescriptionList>
        </Section>
        <Section
          id="queues"
          title={t("queues")}
          intro={home.queuesWithoutAnybody.length > 0 ? t("queuesMeaning") : undefined}
          actions={
            <ButtonLink href="/settings/queues" variant="secondary" size="small">
              {t("queuesLink")}
            </ButtonLink>
          }
        >
          {home.queuesWithoutAnybody.length > 0 ? (
            <ul className="list-disc ps-5">
              {home.queuesWithoutAnybody.map(({ id, name }) => (
                <li key={id}>
                  <Link href={`/settings/queues/${id}`} className="link">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          ) : (
            <p>{t("noQueues")}</p>
          )}
        </Section>
      </div>
    </>
  );
}

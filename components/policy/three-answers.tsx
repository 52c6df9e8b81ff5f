import { useLocale, useTranslations } from "next-intl";
import { formatPlainDate } from "@/lib/i18n/format";
import type { PolicySaid } from "@/lib/policy/say";
import { Answer } from "./answer";

/**
 * May the jail hold, may it tell ICE, has it a 287(g) agreement: three questions apart, since a jail that never holds
 * can still tell ICE when to wait at the door.
 */
export function ThreeAnswers({
  said,
  state,
  today,
}: {
  said: PolicySaid;
  state: string | null;
  today: string;
}) {
  const t = useTranslations("policy");
  const locale = useLocale();
  const { hold, notification, agreement } = said;
  const listDate = formatPlainDate(agreement.listDatedOn, locale);
  return (
    <div className="@container">
      <div className="grid gap-x-8 gap-y-5 @3xl:grid-cols-3">
        <Answer question={t("question.hold")} state={state} from={hold.from} notes={hold.notes} today={today}>
          <p>{t(`hold.${hold.code}`)}</p>
        </Answer>
        <Answer
          question={t("question.notification")}
          state={state}
          from={notification.from}
          notes={notification.notes}
          today={today}
        >
          <p>{t(`notification.${notification.code}`)}</p>
        </Answer>
        <Answer
          question={t("question.agreement")}
          state={state}
          from={agreement.from}
          notes={agreement.notes}
          today={today}
        >
          <p>{t(`agreementLaw.${agreement.law}`)}</p>
          <p>{t(`agreementListing.${agreement.listing}`, { date: listDate })}</p>
        </Answer>
      </div>
    </div>
  );
}

import { getTranslations } from "next-intl/server";
import { Tag, type TagTone } from "@/components/ui/tag";
import { NotKnown } from "@/components/ui/not-known";
import type { ReporterShown } from "@/lib/cases/dto";
import { languageName } from "@/lib/intake/languages";
import type { Answer } from "@/lib/intake/schema";

const answerTone: Record<Answer, TagTone> = { YES: "success", NO: "danger", UNKNOWN: "unknown" };

/** Who called about the person, with what is safe. A number that is not known to be safe is never a link to call. */
export async function ReporterList({ reporters }: { reporters: readonly ReporterShown[] }) {
  const t = await getTranslations("cases.reporter");
  if (reporters.length === 0) return <p className="text-ink-soft">{t("none")}</p>;
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {reporters.map((reporter) => (
        <li key={reporter.id} className="grid content-start gap-2">
          <Reporter reporter={reporter} />
        </li>
      ))}
    </ul>
  );
}

async function Reporter({ reporter }: { reporter: ReporterShown }) {
  const t = await getTranslations("cases.reporter");
  return (
    <>
      {reporter.isWithheld ? <p>{t("withheld")}</p> : <NameAndNumber reporter={reporter} />}
      {reporter.consents.length > 0 ? (
        <ul className="text-sm text-ink-soft">
          {reporter.consents.map(({ kind, answer }) => (
            <li key={kind}>
              {t(`consent.${kind}`)}: <span className="font-semibold">{t(`consentAnswer.${answer}`)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

async function NameAndNumber({ reporter }: { reporter: ReporterShown }) {
  const [t, languages] = await Promise.all([getTranslations("cases.reporter"), getTranslations("language")]);
  return (
    <>
      <p>
        <span className="font-semibold">{reporter.name ?? t("anonymous")}</span>{" "}
        <span className="text-ink-soft">{t(`relation.${reporter.relation}`)}</span>
        {reporter.language ? (
          <span className="text-ink-soft"> · {languageName(reporter.language, languages)}</span>
        ) : null}
      </p>
      <p>
        {reporter.phone === null ? (
          <NotKnown>{t("noPhone")}</NotKnown>
        ) : reporter.safeToCall === "YES" ? (
          <a href={`tel:${reporter.phone}`} className="link">
            {reporter.phone}
          </a>
        ) : (
          <span>
            {reporter.phone}{" "}
            <span className="font-semibold text-danger">
              {reporter.safeToCall === "NO" ? t("doNotCall") : t("askFirst")}
            </span>
          </span>
        )}
      </p>
      {reporter.phone === null ? null : (
        <ul className="flex flex-wrap gap-1.5">
          <SafetyTag answer={reporter.safeToCall}>{t(`call.${reporter.safeToCall}`)}</SafetyTag>
          <SafetyTag answer={reporter.safeToLeaveMessage}>
            {t(`message.${reporter.safeToLeaveMessage}`)}
          </SafetyTag>
          <SafetyTag answer={reporter.safeToText}>{t(`text.${reporter.safeToText}`)}</SafetyTag>
        </ul>
      )}
    </>
  );
}

function SafetyTag({ answer, children }: { answer: Answer; children: string }) {
  const icon = answer === "YES" ? "check" : answer === "NO" ? "cross" : "startUnknown";
  return (
    <li>
      <Tag tone={answerTone[answer]} icon={icon}>
        {children}
      </Tag>
    </li>
  );
}

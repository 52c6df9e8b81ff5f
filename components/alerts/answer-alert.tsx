"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { SubmitButton } from "@/components/ui/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { resolvedByPersonSchema } from "@/lib/alerts/schema";
import { type FormState, idleForm } from "@/lib/forms/state";

type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/**
 * What a supervisor can do about an alert: say that they have seen it, with one press; end it, and say why. Works
 * without script.
 *
 * @param about tells the buttons of one row from those of the next, for screen readers
 */
export function AnswerAlert({
  alertId,
  about,
  isOpen,
  acknowledge,
  resolve,
}: {
  alertId: string;
  about: string;
  /** Nobody has acknowledged it yet. */
  isOpen: boolean;
  acknowledge: FormAction;
  resolve: FormAction;
}) {
  const t = useTranslations("alerts.answer");
  const [acknowledged, sendAcknowledge] = useActionState(acknowledge, idleForm);
  const [resolved, sendResolve] = useActionState(resolve, idleForm);
  return (
    <div className="no-print grid justify-items-start gap-1">
      {isOpen ? (
        <form action={sendAcknowledge}>
          <input type="hidden" name="alertId" value={alertId} />
          <SubmitButton variant="secondary" size="small" icon="check">
            {t("acknowledge")}
            <VisuallyHidden> {about}</VisuallyHidden>
          </SubmitButton>
        </form>
      ) : null}
      <Disclosure
        summary={
          <span className="text-sm">
            {t("resolve")}
            <VisuallyHidden> {about}</VisuallyHidden>
          </span>
        }
      >
        <form action={sendResolve} className="grid justify-items-start gap-1.5 py-1">
          <input type="hidden" name="alertId" value={alertId} />
          {resolvedByPersonSchema.options.map((why) => (
            <SubmitButton key={why} name="why" value={why} variant="secondary" size="small">
              {t(`why.${why}`)}
            </SubmitButton>
          ))}
        </form>
      </Disclosure>
      <Problem state={acknowledged} />
      <Problem state={resolved} />
    </div>
  );
}

function Problem({ state }: { state: FormState }) {
  const t = useTranslations();
  if (state.status === "idle" || state.status === "ok") return null;
  const key = (state.formError ?? "errors.INVALID") as Parameters<typeof t>[0];
  return (
    <p role="alert" className="text-sm font-semibold text-danger">
      {t(key)} {state.faultId}
    </p>
  );
}

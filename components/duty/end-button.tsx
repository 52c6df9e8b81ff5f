import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";

/** Ends what runs, or takes back what has not begun. */
export function EndButton({
  field,
  id,
  of,
  hasBegun,
  action,
}: {
  /** The name under which the id is sent. */
  field: "dutyId" | "shiftId";
  id: string;
  /** Whose duty or which shift, for those who hear the button alone. */
  of: string;
  hasBegun: boolean;
  action: (form: FormData) => Promise<void>;
}) {
  const t = useTranslations("duty");
  return (
    <form action={action}>
      <input type="hidden" name={field} value={id} />
      <SubmitButton
        variant="secondary"
        size="small"
        aria-label={hasBegun ? t("endThis", { of }) : t("takeBackThis", { of })}
      >
        {hasBegun ? t("end") : t("takeBack")}
      </SubmitButton>
    </form>
  );
}

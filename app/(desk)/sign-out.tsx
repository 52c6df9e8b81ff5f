import { useTranslations } from "next-intl";
import { SubmitButton } from "@/components/ui/submit-button";
import { signOut } from "./sign-out-action";

/** A form and not a link, since a link that ends a session could be followed by a prefetch. */
export function SignOut() {
  const t = useTranslations("desk");
  return (
    <form action={signOut}>
      <SubmitButton variant="secondary" size="small" className="w-full">
        {t("signOut")}
      </SubmitButton>
    </form>
  );
}

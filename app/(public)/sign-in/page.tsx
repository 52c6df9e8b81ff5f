import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/shell/client-messages";
import { PublicFrame } from "@/components/shell/public-frame";
import { SignInForm } from "@/components/sign-in/sign-in-form";
import { demoAccounts } from "@/lib/auth/demo-accounts";
import { getActor } from "@/lib/auth/session";
import { signIn } from "./actions";

export async function generateMetadata() {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignInPage() {
  if (await getActor()) redirect("/");
  const [t, desk] = await Promise.all([getTranslations("signIn"), getTranslations("desk")]);
  const accounts = demoAccounts().map((account) => ({ ...account, role: desk(`role.${account.role}`) }));
  return (
    <PublicFrame width="narrow">
      <h1 className="mb-6 text-xl sm:text-2xl">{t("title")}</h1>
      <ClientMessages namespaces={["signIn", "forms", "errors"]}>
        <SignInForm action={signIn} demoAccounts={accounts} />
      </ClientMessages>
    </PublicFrame>
  );
}

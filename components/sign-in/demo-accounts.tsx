"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";

/** `role` in words. */
export interface ShownDemoAccount {
  role: string;
  name: string;
  email: string;
  password: string;
}

const neverChanges = () => () => undefined;

/**
 * The accounts of the demonstration. With script each fills the form; without, a button would do nothing, so there is
 * only the text to type.
 */
export function DemoAccounts({
  accounts,
  onUse,
}: {
  accounts: readonly ShownDemoAccount[];
  onUse: (account: ShownDemoAccount) => void;
}) {
  const t = useTranslations("signIn.demo");
  const hasScript = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  return (
    <section aria-labelledby="demo-accounts" className="border-t-2 border-ink pt-4">
      <h2 id="demo-accounts" className="text-lg">
        {t("title")}
      </h2>
      <p className="mt-1 text-sm text-ink-soft">{t("intro")}</p>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {accounts.map((account) => (
          <li
            key={account.email}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3"
          >
            <div className="min-w-0 text-sm">
              <p>
                <span className="font-semibold">{account.role}</span>{" "}
                <span className="text-ink-soft">{account.name}</span>
              </p>
              <p className="font-mono text-xs break-all">{account.email}</p>
              <p className="font-mono text-xs break-all">{account.password}</p>
            </div>
            {hasScript ? (
              <Button
                variant="secondary"
                size="small"
                aria-label={t("useAccountOf", { name: account.name })}
                onClick={() => onUse(account)}
              >
                {t("use")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

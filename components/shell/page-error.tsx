"use client";

import { useTranslations } from "next-intl";
import { PageUnavailable } from "./page-unavailable";

/** `PageUnavailable` in the reader's language: what an `error.tsx` below the root layout renders. */
export function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("shell.error");
  return (
    <PageUnavailable
      error={error}
      retry={retry}
      words={{
        title: t("title"),
        body: t("body"),
        retrying: t("retrying"),
        retry: t("retry"),
        code: t("code"),
      }}
    />
  );
}

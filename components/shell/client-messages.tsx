import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { Messages } from "next-intl";
import type { ReactNode } from "react";

type Namespace = keyof Messages;

/** What the shared client components say. Small: it goes with every page. */
const alwaysSent: readonly Namespace[] = ["ui", "time", "shell"];

/**
 * Gives the client components below it their words: always those of the shared components, and the namespaces named.
 * A page whose form runs in the browser wraps the form in this; all words of all pages would be more than the page.
 */
export async function ClientMessages({
  namespaces = [],
  children,
}: {
  namespaces?: readonly Namespace[];
  children: ReactNode;
}) {
  const messages = await getMessages();
  const chosen = Object.fromEntries(
    [...alwaysSent, ...namespaces].map((namespace) => [namespace, messages[namespace]]),
  );
  return <NextIntlClientProvider messages={chosen}>{children}</NextIntlClientProvider>;
}

"use client";

import { useTranslations } from "next-intl";
import { readMessage } from "@/lib/forms/message";

/**
 * The words of a message of lib/forms/message.ts, in the reader's language; nothing for no message. The namespaces that
 * a form's messages are in must be among those that the page sends (ClientMessages).
 */
export function useSay() {
  const t = useTranslations();
  return (text: string | undefined): string | undefined => {
    if (!text) return undefined;
    const { key, values } = readMessage(text);
    return t(key as Parameters<typeof t>[0], values as never);
  };
}

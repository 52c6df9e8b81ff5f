"use client";

import { useTranslations } from "next-intl";
import { readMessage } from "@/lib/forms/message";

type Values = Record<string, string | number>;

/**
 * The words of a key that only a rule or the server knows. The typed translator can not take one, and naming every key
 * there is overwhelms the compiler; that each such key has words is a test's to hold (messages/messages.test.ts).
 */
export function useWords(): (key: string, values?: Values) => string {
  return useTranslations() as unknown as (key: string, values?: Values) => string;
}

/**
 * The words of a message of lib/forms/message.ts, in the reader's language; nothing for no message. The namespaces that
 * a form's messages are in must be among those that the page sends (ClientMessages).
 */
export function useSay() {
  const words = useWords();
  return (text: string | undefined): string | undefined => {
    if (!text) return undefined;
    const { key, values } = readMessage(text);
    return words(key, values);
  };
}

"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "./button";

/**
 * Copies a text, such as a case's reference, and says so for a moment. Where the browser forbids it, it says that, since
 * a reference that was believed to be copied ends up missing in a letter.
 */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useTranslations("ui.copy");
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");

  async function copy() {
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome(copied ? "copied" : "failed");
    setTimeout(() => setOutcome("none"), 3000);
  }

  return (
    <span className="no-print inline-flex items-center gap-2 align-middle">
      <Button
        variant="quiet"
        size="small"
        icon={outcome === "copied" ? "check" : "copy"}
        onClick={() => void copy()}
      >
        {label}
      </Button>
      <span role="status" className="text-sm text-ink-soft">
        {outcome === "none" ? null : t(outcome)}
      </span>
    </span>
  );
}

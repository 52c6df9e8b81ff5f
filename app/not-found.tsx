import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NotFoundWords } from "@/components/shell/not-found-words";
import { PublicFrame } from "@/components/shell/public-frame";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell.notFound");
  return { title: t("title") };
}

export default function NotFound() {
  return (
    <PublicFrame>
      <NotFoundWords />
    </PublicFrame>
  );
}

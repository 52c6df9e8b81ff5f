import { getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/auth/session";
import { orNotFound } from "@/lib/errors-page";
import { lookAtMatter } from "@/lib/routing/queries";
import { GoneMatter } from "./gone-matter";
import { HeldMatter } from "./held-matter";
import { OfferedMatter } from "./offered-matter";
import { WatchedMatter } from "./watched-matter";

export async function generateMetadata() {
  const t = await getTranslations("queue.look");
  return { title: t("title") };
}

/** One matter, by how it stands before whoever looks. */
export default async function MatterPage({ params }: PageProps<"/queue/[matterId]">) {
  const actor = await requireActor();
  const look = await orNotFound(lookAtMatter(actor, (await params).matterId));
  switch (look.standing) {
    case "OFFERED":
      return <OfferedMatter look={look} />;
    case "HELD":
      return <HeldMatter look={look} />;
    case "WATCHED":
      return <WatchedMatter look={look} />;
    default:
      return <GoneMatter look={look} />;
  }
}

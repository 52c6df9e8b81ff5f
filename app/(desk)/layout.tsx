import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LiveUpdates } from "@/components/live/live-updates";
import { Shell } from "@/components/shell/shell";
import { can } from "@/lib/auth/permissions";
import { roomsFor } from "@/lib/auth/navigation";
import { requireActor } from "@/lib/auth/session";
import { SignOut } from "./sign-out";

/** The frame of the desk. It decides no access: each page's query does, as a layout does not run again on navigation. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const t = await getTranslations("desk");
  const navigation = roomsFor(actor).map((room) => ({ href: room.href, label: t(`room.${room.key}`) }));
  return (
    <Shell
      navigation={navigation}
      user={{ name: actor.name, role: t(`role.${actor.role}`), organization: actor.organizationName }}
      signOut={<SignOut />}
      liveStatus={can(actor, "case.read") ? <LiveUpdates /> : null}
    >
      {children}
    </Shell>
  );
}

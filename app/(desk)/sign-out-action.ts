"use server";

import { redirect } from "next/navigation";
import { endSession } from "@/lib/auth/session";

/** Ends the session of this browser; whoever is not signed in any more loses nothing by it. */
export async function signOut(): Promise<void> {
  await endSession();
  redirect("/sign-in");
}

import { getTranslations } from "next-intl/server";
import { requireActor } from "@/lib/auth/session";
import { AdministratorHome } from "./_home/administrator-home";
import { RepresentativeHome } from "./_home/representative-home";
import { SupervisorHome } from "./_home/supervisor-home";
import { VolunteerHome } from "./_home/volunteer-home";

export async function generateMetadata() {
  const t = await getTranslations("home");
  return { title: t("title") };
}

const homes = {
  VOLUNTEER: VolunteerHome,
  REPRESENTATIVE: RepresentativeHome,
  SUPERVISOR: SupervisorHome,
  ADMINISTRATOR: AdministratorHome,
};

export default async function HomePage() {
  const actor = await requireActor();
  const Home = homes[actor.role];
  return <Home actor={actor} />;
}

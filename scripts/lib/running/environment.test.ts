import { expect, it } from "vitest";
import { makeUpSecrets } from "../secrets.mjs";
import { serviceEnvironment } from "./environment.mjs";

const secrets = makeUpSecrets();
const settings = {
  applicationUrl: "postgresql://app@host/db",
  secrets,
  port: 3000,
  host: "127.0.0.1",
  demo: false,
};

it("keeps the owner's address from the web server and the worker", () => {
  const env = serviceEnvironment({ DATABASE_OWNER_URL: "secret" } as unknown as NodeJS.ProcessEnv, settings);
  expect(env).not.toHaveProperty("DATABASE_OWNER_URL");
  expect(env.DATABASE_URL).toBe(settings.applicationUrl);
});

it("is a demo only with the embedded database, whatever the environment says", () => {
  const given = { HOLDLINE_DEMO: "1" } as unknown as NodeJS.ProcessEnv;
  expect(serviceEnvironment(given, settings)).not.toHaveProperty("HOLDLINE_DEMO");
  expect(serviceEnvironment(given, { ...settings, demo: true }).HOLDLINE_DEMO).toBe("1");
});

it("takes the secrets that several machines share, and its own otherwise", () => {
  const given = { NEXTAUTH_SECRET: "shared" } as unknown as NodeJS.ProcessEnv;
  expect(serviceEnvironment(given, settings).NEXTAUTH_SECRET).toBe("shared");
  expect(serviceEnvironment({} as unknown as NodeJS.ProcessEnv, settings).NEXTAUTH_SECRET).toBe(
    secrets.nextauthSecret,
  );
});

it("says where to listen, since a container's HOSTNAME is its own name", () => {
  const given = { HOSTNAME: "3f2a" } as unknown as NodeJS.ProcessEnv;
  expect(serviceEnvironment(given, settings).HOSTNAME).toBe("127.0.0.1");
});

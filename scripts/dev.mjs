/* `npm run dev`: the same database, served by Next's development server, with a worker that follows the sources. */
import "./lib/require-node.mjs";
import { loadEnvFileIfThere } from "./lib/env-file.mjs";
import { runAsCommand } from "./lib/command.mjs";
import { inHoldline, shown } from "./lib/project.mjs";
import { say } from "./lib/say.mjs";
import { accountLines, demoAccounts } from "./lib/running/demo-accounts.mjs";
import { serviceEnvironment } from "./lib/running/environment.mjs";
import { prepare } from "./lib/running/prepare.mjs";
import { developmentService, workerService } from "./lib/running/services.mjs";
import { serve, untilStopped } from "./lib/running/until-stopped.mjs";

await runAsCommand(async (command) => {
  const { stop, atEnd } = command;
  atEnd(() => stop.aborted && say("Everything is stopped."));
  loadEnvFileIfThere();
  const prepared = await prepare(command, "npm run dev");
  const { secrets, applicationUrl, ownerUrl, port, host, embedded, tell, tellChild } = prepared;
  const env = serviceEnvironment(process.env, {
    applicationUrl,
    secrets,
    port,
    host,
    demo: embedded,
    production: false,
  });
  const options = { env, logs: inHoldline("logs"), aloud: true };
  tell({ address: env.NEXTAUTH_URL });
  say();
  say(`Holdline for development: ${env.NEXTAUTH_URL}`);
  if (embedded) {
    accountLines(demoAccounts()).forEach((line) => say(line));
    // Printed on purpose: a database that only this machine can reach, for those who write migrations.
    say(`Database, as its owner: ${ownerUrl}`);
  }
  say(`Logs: ${shown(options.logs)}. Stop with Ctrl-C.`);
  say();
  const gaveUp = await serve(command, [
    workerService({ ...options, watch: true, onLaunch: tellChild("worker") }),
    developmentService({ ...options, port, host, onLaunch: tellChild("web") }),
  ]);
  atEnd(
    () =>
      stop.aborted &&
      say(`\nStopping: the development server, the worker${embedded ? ", the database" : ""} …`),
  );
  await untilStopped(stop, [...gaveUp, prepared.databaseGaveUp]);
});

/* `npm start`: from a fresh clone, or any later state, to a running Holdline. */
import "./lib/require-node.mjs";
import { loadEnvFileIfThere } from "./lib/env-file.mjs";
import { runAsCommand } from "./lib/command.mjs";
import { buildIfStale, deleteOtherBuilds } from "./lib/preparing/build.mjs";
import { inHoldline, shown } from "./lib/project.mjs";
import { say } from "./lib/say.mjs";
import { accountLines, demoAccounts } from "./lib/running/demo-accounts.mjs";
import { actionsKey, serviceEnvironment } from "./lib/running/environment.mjs";
import { prepare } from "./lib/running/prepare.mjs";
import { webService, workerService } from "./lib/running/services.mjs";
import { untilHealthy } from "./lib/running/until-healthy.mjs";
import { serve, untilStopped } from "./lib/running/until-stopped.mjs";

await runAsCommand(async (command) => {
  const { stop, atEnd } = command;
  say("Holdline");
  atEnd(() => stop.aborted && say("Everything is stopped."));
  loadEnvFileIfThere();
  const prepared = await prepare(command, "npm start");
  const { secrets, applicationUrl, port, host, embedded, tell, tellChild } = prepared;
  const build = await buildIfStale(actionsKey(process.env, secrets), stop);
  deleteOtherBuilds([build]);
  tell({ build });

  const env = serviceEnvironment(process.env, { applicationUrl, secrets, port, host, demo: embedded });
  const logs = inHoldline("logs");
  const options = { env, logs, aloud: !embedded };
  say("Starting the web server and the worker …");
  const gaveUp = await serve(command, [
    workerService({ ...options, onLaunch: tellChild("worker") }),
    webService({ ...options, build, onLaunch: tellChild("web") }),
  ]);
  atEnd(
    () => stop.aborted && say(`\nStopping: the web server, the worker${embedded ? ", the database" : ""} …`),
  );
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const healthy = untilHealthy(`http://${reachable}:${port}`, {
    stop,
    limitSeconds: 90,
    log: shown(inHoldline("logs", "web.log")),
  });
  const trouble = untilStopped(stop, [...gaveUp, prepared.databaseGaveUp]);
  // Whichever loses the race may still fail later, while everything is being stopped.
  for (const promise of [healthy, trouble]) promise.catch(() => {});
  await Promise.race([healthy, trouble]);

  if (!stop.aborted) {
    const address = env.NEXTAUTH_URL ?? "";
    tell({ address });
    say();
    say(`Holdline is ready: ${address}`);
    if (embedded) sayDemo();
    if (prepared.firstAdministratorLink) sayFirstAdministrator(prepared.firstAdministratorLink);
    if (host === "127.0.0.1") say("Only this machine can reach it (HOST=0.0.0.0 npm start lets others in).");
    say(`Logs: ${shown(logs)}. Stop with Ctrl-C.`);
  }
  await trouble;
});

function sayDemo() {
  const accounts = demoAccounts();
  if (accounts.length === 0) return;
  say();
  say("This is the demo: all people and cases in it are made up. Sign in as");
  accountLines(accounts).forEach((line) => say(line));
  say();
}

/** @param {string} link */
function sayFirstAdministrator(link) {
  say();
  say("Nobody has an account yet. This link makes the first administrator's; it works once, and for a day:");
  say(`  ${link}`);
  say();
}

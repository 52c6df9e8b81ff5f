import { Fault } from "../fault.mjs";
import { isFree } from "../ports.mjs";
import { say } from "../say.mjs";
import { pause } from "../stop-request.mjs";

/**
 * The port and address to serve at, from PORT and HOST.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} command what to tell the user to type: `npm start`
 */
export function wantedAddress(env, command) {
  const port = Number(env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Fault(
      `PORT is "${env.PORT}", which is not a port.`,
      `Give a number from 1024 to 65535: PORT=3001 ${command}`,
    );
  }
  // The demo's passwords are printed for everybody, so nobody else is let in unless that is asked for.
  return { port, host: env.HOST || "127.0.0.1" };
}

/**
 * @param {{ port: number, host: string }} wanted
 * @param {string} command
 * @param {object} options
 * @param {number} options.patienceSeconds what a crash has left behind needs a moment to end
 * @param {AbortSignal} options.stop
 */
export async function requireFreePort({ port, host }, command, { patienceSeconds, stop }) {
  for (let waited = 0; !(await isFree(port, host)); waited += 0.5) {
    if (waited === 0 && patienceSeconds > 0)
      say(`Waiting for port ${port}, which the last run may still hold …`);
    if (waited < patienceSeconds && !stop.aborted) await pause(500, stop);
    else {
      throw new Fault(
        `Port ${port} is used by another program.`,
        `Stop that program, or choose another port: PORT=${port === 3000 ? 3001 : port + 1} ${command}`,
      );
    }
  }
}

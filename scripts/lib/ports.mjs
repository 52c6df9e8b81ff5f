import { connect, createServer } from "node:net";

/**
 * @param {number} port 0 for any
 * @param {string} [host]
 * @returns {Promise<number | undefined>} the port that could be opened (and was closed again), or undefined
 */
function tryToListen(port, host = "127.0.0.1") {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}

/** Whether something answers on this port. @param {number} port @param {string} host @returns {Promise<boolean>} */
export function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (/** @type {boolean} */ answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/**
 * Whether this port can be ours. A browser that is told "localhost" may try ::1 first, so a program that listens only
 * there counts as well.
 * @param {number} port
 * @param {string} [host] the address to listen on
 */
export async function isFree(port, host = "127.0.0.1") {
  if ((await tryToListen(port, host)) === undefined) return false;
  return !(await answers(port, "127.0.0.1")) && !(await answers(port, "::1"));
}

/** @returns {Promise<number>} a port that nobody listens on just now */
export async function freePort() {
  const port = await tryToListen(0);
  if (port === undefined) throw new Error("This machine lets no port be opened on 127.0.0.1.");
  return port;
}

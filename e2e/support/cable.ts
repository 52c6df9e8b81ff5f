import { connect, createServer, type Socket } from "node:net";

/** A connection to the server that can be cut. Playwright's own `setOffline` leaves a stream that is open as it is. */
export interface Cable {
  /** Where the server is to be found through it. */
  address: string;
  cut: () => void;
  mend: () => void;
  remove: () => Promise<void>;
}

export async function layCable(to: string): Promise<Cable> {
  const { hostname, port } = new URL(to);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((near) => {
    if (isCut) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(end);
      end.on("error", () => other.destroy());
      end.on("close", () => {
        open.delete(end);
        other.destroy();
      });
      end.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, hostname, resolve));
  const own = server.address();
  const pull = () => open.forEach((socket) => socket.destroy());
  return {
    address: `http://${hostname}:${typeof own === "object" ? own?.port : ""}`,
    cut: () => {
      isCut = true;
      pull();
    },
    mend: () => {
      isCut = false;
    },
    remove: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        pull();
      }),
  };
}

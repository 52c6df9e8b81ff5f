import type { LiveState } from "@/components/shell/live-status";

/** Two heartbeats missed, and a little. */
const silentMs = 45_000;
/** The stream ends by itself now and then and is back within seconds: nobody need hear of that. */
const graceMs = 6_000;
const offlineAfterMs = 30_000;
const retryMs = 5_000;
const pollMs = 30_000;

/**
 * Follows what changes on the server for as long as the page is in view. A hidden page lets go of its connection, since
 * a browser keeps no more than six of them, and catches up when it is looked at again.
 *
 * @param onState whether changes arrive by themselves
 * @param onBehind called when the page may show what is no longer so: something changed, the connection or the laptop
 *   is back, or there has been no stream for half a minute
 * @returns ends it
 */
export function followChanges({
  onState,
  onBehind,
}: {
  onState: (state: LiveState) => void;
  onBehind: () => void;
}): () => void {
  let source: EventSource | undefined;
  // Whatever changed between the making of the page and the first heartbeat was not heard.
  let behind = true;
  let isConnected = false;
  let lostAt = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;

  function heard() {
    isConnected = true;
    onState("live");
    if (behind) onBehind();
    behind = false;
    clearTimeout(silence);
    silence = setTimeout(() => {
      lost();
      connect();
    }, silentMs);
  }

  function lost() {
    behind = true;
    if (isConnected) lostAt = Date.now();
    isConnected = false;
  }

  function connect() {
    disconnect();
    source = new EventSource("/api/live");
    source.addEventListener("heartbeat", heard);
    source.addEventListener("change", () => {
      behind = true;
      heard();
    });
    source.onerror = () => {
      lost();
      // The browser tries again by itself, unless the server refused outright.
      if (source?.readyState === EventSource.CLOSED) retry = setTimeout(connect, retryMs);
    };
  }

  function disconnect() {
    source?.close();
    clearTimeout(silence);
    clearTimeout(retry);
  }

  function lookAtClock() {
    if (isConnected || document.visibilityState === "hidden") return;
    const gone = Date.now() - lostAt;
    if (gone > offlineAfterMs) onState("offline");
    else if (gone > graceMs) onState("connecting");
  }

  function seenOrHidden() {
    lost();
    lostAt = Date.now();
    if (document.visibilityState === "hidden") disconnect();
    else connect();
  }

  lostAt = Date.now();
  const watch = setInterval(lookAtClock, 2_000);
  const poll = setInterval(() => {
    if (!isConnected && document.visibilityState === "visible") onBehind();
  }, pollMs);
  document.addEventListener("visibilitychange", seenOrHidden);
  if (document.visibilityState !== "hidden") connect();

  return () => {
    disconnect();
    clearInterval(watch);
    clearInterval(poll);
    document.removeEventListener("visibilitychange", seenOrHidden);
  };
}

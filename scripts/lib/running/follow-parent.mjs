/**
 * Loaded into the web server and the worker (`node --import`): when the process that started them is gone, however it
 * went, they end as well. Without it a killed start would leave them holding the port.
 *
 * What they start in turn inherits this module but has a channel of its own to listen to, which must be left alone.
 */
if (process.channel && process.ppid === Number(process.env.HOLDLINE_STARTED_BY)) {
  process.channel.unref();
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
}

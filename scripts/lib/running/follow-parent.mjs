/**
 * Loaded into the web server and the worker (`node --import`): when the process that started them is gone, however it
 * went, they end as well. Without it a killed start would leave them holding the port.
 */
if (process.channel) {
  process.channel.unref();
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
}

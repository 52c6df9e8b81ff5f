/**
 * What the web server and the worker are told.
 * @param {NodeJS.ProcessEnv} given our own environment
 * @param {object} options
 * @param {string} options.applicationUrl
 * @param {import("../secrets.mjs").Secrets} options.secrets
 * @param {number} options.port
 * @param {string} options.host the address to listen on
 * @param {boolean} options.demo
 * @param {boolean} [options.production]
 * @returns {NodeJS.ProcessEnv}
 */
export function serviceEnvironment(given, { applicationUrl, secrets, port, host, demo, production = true }) {
  const env = { ...given };
  // Neither of them migrates, so neither may know the role that can.
  delete env.DATABASE_OWNER_URL;
  delete env.HOLDLINE_DEMO;
  return {
    ...env,
    NODE_ENV: production ? "production" : "development",
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: applicationUrl,
    NEXTAUTH_SECRET: given.NEXTAUTH_SECRET || secrets.nextauthSecret,
    NEXTAUTH_URL: given.NEXTAUTH_URL || `http://localhost:${port}`,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(given, secrets),
    PORT: String(port),
    // Always given: in a container HOSTNAME is the container's own name, and the server would listen there.
    HOSTNAME: host,
    ...(demo ? { HOLDLINE_DEMO: "1" } : {}),
  };
}

/**
 * Several machines that serve one network must share the key, so it can be given.
 * @param {NodeJS.ProcessEnv} given @param {import("../secrets.mjs").Secrets} secrets
 */
export function actionsKey(given, secrets) {
  return given.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || secrets.actionsKey;
}

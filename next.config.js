import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");
const projectFolder = import.meta.dirname;

/** @type {import("next").NextConfig} */
const nextConfig = {
  // One folder that runs with plain node: what `npm start` serves and what the end-to-end tests test.
  output: "standalone",
  // A lock file in a folder above this one would otherwise be taken for the project's.
  outputFileTracingRoot: projectFolder,
  turbopack: { root: projectFolder },
  // Types are a step of `npm test`, tests and scripts included; whoever only starts the product waits for none of it.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  experimental: {
    // Where the connection is gone a page waits for it. Otherwise a form that is sent meanwhile gives way to an error and
    // what was typed is lost, and a board that asks for what is new becomes the browser's own error page for good.
    useOffline: true,
  },
};

export default withNextIntl(nextConfig);

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
};

export default withNextIntl(nextConfig);

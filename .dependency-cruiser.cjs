const { filesOfLib } = require("./scripts/lib/testing/rule-files.cjs");

/*
 * The arrows of the house: app → components → lib; a room's commands and queries → rules, database, auth, audit; rules →
 * rules. Held by `npm test`. What is a rule and what is the server's is read from the files themselves (rule-files.cjs).
 */
const test = "\\.test\\.tsx?$";
const files = filesOfLib();

/** @param {string[]} paths @returns {string} a pattern that these match and no other */
function anyOf(paths) {
  return `^(${paths.map((path) => path.replace(/[.[\]()]/g, "\\$&")).join("|")})$`;
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "nothing-imports-app",
      comment: "Routes are leaves: what two of them need belongs in components or lib.",
      severity: "error",
      from: { pathNot: "^app/" },
      to: { path: "^app/" },
    },
    {
      name: "components-know-no-database",
      comment:
        "A component takes what it shows; it asks for nothing. Of the server's files it knows the types.",
      severity: "error",
      from: { path: "^components/", pathNot: test },
      to: { path: anyOf(files.server), pathNot: "^lib/i18n/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-of-one-domain",
      comment:
        "What two domains' components share stands in components/ui, forms, time, time-entry, shell, live, jail, hold or policy.",
      severity: "error",
      from: { path: "^components/([^/]+)/" },
      to: {
        path: "^components/([^/]+)/",
        pathNot: "^components/($1|ui|time|time-entry|forms|shell|live|jail|hold|policy)/",
      },
    },
    {
      name: "lib-knows-no-screen",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(components|app)/" },
    },
    {
      name: "rooms-do-not-use-each-others-commands",
      comment:
        "One transaction in several rooms goes through steps.ts, which takes the open transaction and the actor.",
      severity: "error",
      from: { path: "^lib/([^/]+)/", pathNot: test },
      to: { path: "^lib/([^/]+)/commands\\.ts$", pathNot: "^lib/$1/" },
    },
    {
      name: "rooms-are-entered-by-their-doors",
      comment: "What a room keeps to itself can be changed without looking at the others.",
      severity: "error",
      from: { path: "^lib/([^/]+)/", pathNot: `^lib/testing/|${test}` },
      to: {
        path: anyOf(files.server),
        pathNot:
          "^lib/$1/|^lib/(auth|audit|database|forms|i18n|jobs|notify|privacy|testing)/|^lib/[^/]+\\.ts$|[/-](queries|commands|steps|dto)\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "rules-know-no-framework-and-no-database",
      comment:
        'A rule runs anywhere and in a microsecond: it imports other rules, zod and Temporal. A file of lib that is none says so in its first line: import "server-only".',
      severity: "error",
      from: { path: anyOf(files.rules) },
      to: {
        pathNot: `${anyOf(files.rules)}|^node_modules/(zod|temporal-polyfill)/|^lib/database/(calendar-day|instant)\\.ts$`,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "only-the-database-room-constructs-clients",
      severity: "error",
      from: {
        path: "^(app|components|lib)/",
        pathNot: `^lib/(database|testing)/|^lib/(jobs/worker|notify/listen)\\.ts$|${test}`,
      },
      to: { path: "node_modules/(pg|@prisma)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "only-the-auth-room-knows-next-auth",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: "^lib/auth/|^app/api/auth/" },
      to: { path: "node_modules/next-auth/" },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "tests-are-not-shipped",
      severity: "error",
      from: { path: "^(app|components|lib)/", pathNot: `${test}|^lib/testing/` },
      to: { path: `^lib/testing/|${test}` },
    },
  ],
  required: [
    {
      name: "doors-are-the-servers",
      comment: "Without its first line a query or a command could be sent to a browser.",
      severity: "error",
      module: { path: "^lib/.*[/-](queries|query|commands|steps)\\.ts$", pathNot: test },
      to: { path: "node_modules/server-only/" },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "lib/database/generated/internal" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

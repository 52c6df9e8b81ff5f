/*
 * The arrows of the house: app → components → lib; a room's commands and queries → rules, database, auth, audit; rules →
 * rules. Held by `npm test`.
 */
const server = "(queries|commands|steps|[a-z-]+-(query|queries|commands|steps))\\.ts$";
const test = "\\.test\\.tsx?$";

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
      comment: "A component takes what it shows; it asks for nothing.",
      severity: "error",
      from: { path: "^components/", pathNot: test },
      to: { path: `^lib/(database|audit|jobs)/|^lib/[a-z]+/${server}`, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "components-of-one-domain",
      comment:
        "What two domains' components share stands in components/ui, time, forms, time-entry or shell.",
      severity: "error",
      from: { path: "^components/([^/]+)/" },
      to: {
        path: "^components/([^/]+)/",
        pathNot: "^components/($1|ui|time|time-entry|forms|shell|live|hold|policy)/",
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
      name: "rules-know-no-framework-and-no-database",
      comment: "A rule runs anywhere and in a microsecond.",
      severity: "error",
      from: {
        path: "^lib/(hold|policy|routing)/(clock|resolve|eligibility|choose-queue|queue-order|needed-matters|reckon|explain|order|layers|say)\\.ts$",
      },
      to: { path: "^lib/(database|auth|audit|jobs|notify|forms)/|^(next|react|@prisma|pg|server-only)" },
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

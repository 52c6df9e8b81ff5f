import js from "@eslint/js";
import next from "@next/eslint-plugin-next";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { filesOfLib } from "./scripts/lib/testing/rule-files.cjs";

const { rules } = filesOfLib();
const noClock = "A rule takes `now`; it has no clock of its own.";

export default tseslint.config(
  { ignores: [".next/**", ".holdline/**", "node_modules/**", "lib/database/generated/**", "next-env.d.ts"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, "@next/next": next },
    rules: { ...reactHooks.configs.recommended.rules, ...next.configs.recommended.rules },
  },
  {
    // What a process is told stands in one place (lib/env.ts), so that a new setting is seen and checked.
    files: ["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "lib/**/*.{ts,tsx}", "proxy.ts", "worker.ts"],
    ignores: ["lib/env.ts", "lib/testing/**", "**/*.test.ts", "**/*.test.tsx"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Ask environment() of lib/env.ts." },
      ],
    },
  },
  {
    // The same files that the arrows hold to the rules' rules; a new one is among them until it says that it is none.
    files: rules,
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: noClock,
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: noClock,
        },
        { selector: "CallExpression[callee.name='Date']", message: noClock },
        { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: noClock },
      ],
    },
  },
  {
    // Every export of such a file can be called by anybody who can reach the server.
    files: ["app/**/actions.ts", "components/**/actions.ts", "app/**/*-action.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "ExportNamedDeclaration > :not(FunctionDeclaration[async=true], TSTypeAliasDeclaration, TSInterfaceDeclaration)",
          message: "An action file exports async actions only.",
        },
        { selector: "ExportDefaultDeclaration", message: "An action file exports async actions only." },
        { selector: "ExportAllDeclaration", message: "An action file exports async actions only." },
      ],
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { globals: { module: "writable", require: "readonly", __dirname: "readonly" } },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  { files: ["**/*.mjs"], rules: { "@typescript-eslint/no-dynamic-delete": "off" } },
  {
    files: ["scripts/**/*.mjs", "*.js", "*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        setInterval: "readonly",
        clearInterval: "readonly",
        fetch: "readonly",
        AbortSignal: "readonly",
        AbortController: "readonly",
        Buffer: "readonly",
      },
    },
  },
);

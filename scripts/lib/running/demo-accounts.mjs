import { inProject, readJsonIfThere } from "../project.mjs";

/** @typedef {{ role: string, email: string, password: string, name: string }} DemoAccount */

/** @returns {DemoAccount[]} */
export function demoAccounts() {
  const accounts = readJsonIfThere(inProject("prisma", "demo-accounts.json"));
  return Array.isArray(accounts) ? accounts : [];
}

const TITLE = { role: "role", email: "e-mail", password: "password", name: "name" };

/**
 * The accounts as aligned lines below a title.
 * @param {DemoAccount[]} accounts
 */
export function accountLines(accounts) {
  const rows = [TITLE, ...accounts.map((account) => ({ ...account, role: account.role.toLowerCase() }))];
  const columns = /** @type {(keyof DemoAccount)[]} */ (["role", "email", "password", "name"]);
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) =>
    `  ${columns.map((column, index) => row[column].padEnd(widths[index] ?? 0)).join("   ")}`.trimEnd(),
  );
}

import { inProject, readJsonIfThere } from "../project.mjs";

/** @typedef {{ role: string, email: string, password: string, name: string }} DemoAccount */

/** @returns {DemoAccount[]} */
export function demoAccounts() {
  const accounts = readJsonIfThere(inProject("prisma", "demo-accounts.json"));
  return Array.isArray(accounts) ? accounts : [];
}

/** The accounts as aligned lines. @param {DemoAccount[]} accounts */
export function accountLines(accounts) {
  const width = (/** @type {keyof DemoAccount} */ key) =>
    Math.max(...accounts.map((account) => account[key].length));
  return accounts.map(
    (account) =>
      `  ${account.role.padEnd(width("role"))}  ${account.email.padEnd(width("email"))}  ${account.password.padEnd(width("password"))}  ${account.name}`,
  );
}

import { Fault } from "../fault.mjs";
import { inProject, projectDirectory } from "../project.mjs";
import { runCommand } from "../run-command.mjs";

/**
 * Runs one of our TypeScript files as a process of its own.
 * @param {string} file below the project's folder
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {AbortSignal} [options.stop]
 * @param {string} options.failure what it means when it fails
 * @returns {Promise<string>} what it said
 */
export async function runTypeScript(file, { env, stop, failure }) {
  // What a library will change in its next release is news for us and not for whoever starts Holdline.
  const args = [
    "--disable-warning=DeprecationWarning",
    "--import",
    "tsx",
    "--conditions=react-server",
    inProject(file),
  ];
  const { code, output } = await runCommand(process.execPath, args, { cwd: projectDirectory, env, stop });
  const words = output.trimEnd();
  if (code !== 0) throw new Fault(failure, words);
  return words;
}

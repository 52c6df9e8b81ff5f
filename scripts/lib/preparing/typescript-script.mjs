import { Fault } from "../fault.mjs";
import { inProject, projectDirectory } from "../project.mjs";
import { runCommand } from "../run-command.mjs";
import { say } from "../say.mjs";

/**
 * Runs one of our TypeScript files as a process of its own and prints what it says.
 * @param {string} file below the project's folder
 * @param {object} options
 * @param {NodeJS.ProcessEnv} options.env
 * @param {AbortSignal} [options.stop]
 * @param {string} options.failure what it means when it fails
 */
export async function runTypeScript(file, { env, stop, failure }) {
  const args = ["--import", "tsx", "--conditions=react-server", inProject(file)];
  const { code, output } = await runCommand(process.execPath, args, { cwd: projectDirectory, env, stop });
  const words = output.trimEnd();
  if (words) say(words);
  if (code !== 0) throw new Fault(failure, words ? "The reason is printed above." : undefined);
}

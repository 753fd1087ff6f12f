import { build } from './build/build.ts';
import { root } from './generate/output.ts';
import { downloadElectron, findElectron, whyNoDesktop } from './start/find-electron.ts';
import { runUntilItEnds, serve } from './start/serve.ts';

/** The Electron to run, or in one line why there is none. */
function desktop(): { readonly electron: string } | { readonly reason: string } {
  const reason = whyNoDesktop(process.env, process.platform, process.getuid?.());
  if (reason !== undefined) return { reason };
  const electron = findElectron(root, process.env) ?? (downloadElectron(root) ? findElectron(root, process.env) : undefined);
  return electron === undefined ? { reason: 'its binary is not here and could not be fetched' } : { electron };
}

/** An Electron that ends with an error this soon never came up: a missing library, a sandbox that the system forbids. */
const startLimitMs = 5_000;

const serveInstead = (reason: string, words: readonly string[]): Promise<number> => {
  console.log(`No Electron: ${reason}. Serving the same editor for your browser instead.`);
  return serve(words.slice(0, 1));
};

/** `npm start [file]`: the editor in Electron, or in a browser where Electron cannot run. */
async function main(words: readonly string[]): Promise<number> {
  const found = desktop();
  if ('reason' in found) return serveInstead(found.reason, words);
  await build(['electron', 'renderer']);
  const started = Date.now();
  const status = await runUntilItEnds(found.electron, [root, ...words]);
  const neverCameUp = status !== 0 && Date.now() - started < startLimitMs;
  return neverCameUp ? serveInstead(`it ended at once with status ${status}`, words) : status;
}

process.exitCode = await main(process.argv.slice(2));

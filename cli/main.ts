import { version } from '../package.json';
import { nodeTerminal } from './node-terminal.ts';
import { run } from './run.ts';

try {
  process.exitCode = await run(process.argv.slice(2), nodeTerminal, version);
} catch (error) {
  // Only our own bugs come here; everything that a user can cause is a Diagnostic or a TerminalError.
  process.stderr.write(
    `rolepath: this is a fault of Rolepath, please report it.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = 2;
}

import { build } from './build/build.ts';
import { isTargetName, targets, type TargetName } from './build/targets.ts';

/** `tsx scripts/build.ts [target ...]`: all targets without an argument. */
async function main(words: readonly string[]): Promise<void> {
  const unknown = words.find((word) => !isTargetName(word));
  if (unknown !== undefined) {
    console.error(`There is no target "${unknown}". Targets: ${Object.keys(targets).join(', ')}.`);
    process.exitCode = 2;
    return;
  }
  const names = words.length === 0 ? Object.keys(targets) : words;
  try {
    await build(names.filter((name): name is TargetName => isTargetName(name)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    // Part of `npm ci`: the command line can be built later, an install that broke cannot be used at all.
    const isInstall = process.env['npm_lifecycle_event'] === 'prepare';
    if (isInstall) console.error('rolepath: the command line could not be built; `npm run build cli` tries again.');
    else process.exitCode = 1;
  }
}

await main(process.argv.slice(2));

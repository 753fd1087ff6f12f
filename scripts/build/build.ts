import { root } from '../generate/output.ts';
import { buildUnlessFresh } from './stamp.ts';
import { targets, type TargetName } from './targets.ts';

/** Builds what is not fresh and says what it built. */
export async function build(names: readonly TargetName[]): Promise<void> {
  for (const name of names) {
    const started = Date.now();
    const ran = await buildUnlessFresh(root, targets[name], targets[name].build);
    if (ran) console.log(`built ${name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  }
}

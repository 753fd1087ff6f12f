import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createModel } from '#core/model/open-model.ts';
import { layeredDocument } from '../layered-document.ts';
import { inTurn, type Row } from '../row.ts';

const bundle = 'dist/cli/rolepath.mjs';

const node = (args: readonly string[]): void => {
  const run = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (run.status !== 0 && run.status !== 1) throw new Error(`node ${args.join(' ')} ended with ${String(run.status)}`);
};

/** The whole process of `rolepath validate` beside a Node process that does nothing. */
export async function measure(): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rolepath-bench-'));
  const rows: Row[] = [];
  for (const count of [30, 100]) {
    const file = join(folder, `nodes-${count}.rolepath.yaml`);
    writeFileSync(file, createModel(layeredDocument(count)).text());
    const [ours, peer] = await inTurn(
      15,
      () => node([bundle, 'validate', file]),
      () => node(['-e', '0']),
    );
    rows.push({ name: `rolepath validate, ${count} nodes`, ours, peer, unit: 'ms', peerName: 'node -e 0', goal: 'at most 2 times' });
  }
  rmSync(folder, { recursive: true });
  return rows;
}

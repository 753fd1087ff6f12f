import { openModel } from '#core/model/open-model.ts';
import { applyEdit } from '#core/model/apply-edit.ts';
import { load } from 'js-yaml';
import { parseDocument } from 'yaml';

export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly peer: number;
  /** Ours by the peer's: below 1 is faster. */
  readonly ratio: number;
  readonly unit: string;
}

/** A model of about `size` characters: roles with tags, lists and notes, and edges between them. */
export function largeModel(size: number): string {
  const parts = ['rolepath: 1\nname: Large\n\nnodes:\n'];
  let length = 0;
  let nodes = 0;
  for (; length < size * 0.7; nodes += 1) {
    const node = `  role-${nodes}:
    kind: iam.role
    label: Role number ${nodes}
    notes: "Made for team ${nodes % 40}; see the wiki"
    maxSessionDuration: 3600
    tags: { team: t${nodes % 40}, cost-centre: '${10_000 + (nodes % 90)}' }
    managedPolicies:
      - arn:aws:iam::aws:policy/ReadOnlyAccess
      - arn:aws:iam::111122223333:policy/p${nodes}
`;
    parts.push(node);
    length += node.length;
  }
  parts.push('\nedges:\n');
  for (let edge = 0; length < size; edge += 1) {
    const line = `  e-${edge}: { from: role-${edge % nodes}, to: role-${(edge * 7 + 1) % nodes}, kind: role-chaining, externalId: x-${edge} }\n`;
    parts.push(line);
    length += line.length;
  }
  return parts.join('');
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

function timed(rounds: number, run: (round: number) => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    run(round);
    times.push(performance.now() - start);
  }
  return median(times);
}

const row = (name: string, ours: number, peer: number): Row => ({ name, ours, peer, ratio: ours / peer, unit: 'ms' });

/** Opening a 10 MB model against js-yaml, and one changed value of it against the round trip of the yaml package. */
export async function measure(): Promise<Row[]> {
  const text = largeModel(10_000_000);
  const opened = timed(5, () => openModel(text).document.nodes.size);
  const loaded = timed(5, () => load(text));
  const file = openModel(text);
  const id = [...file.document.nodes.keys()][5000]!;
  const edited = timed(7, (round) =>
    applyEdit(file, { label: 'Rename', change: (draft) => void (draft.nodes.get(id)!.label = `Round ${round}`) }).file.text(),
  );
  const roundTrip = timed(1, () => {
    const document = parseDocument(text);
    document.setIn(['nodes', id, 'label'], 'Changed');
    return document.toString();
  });
  return [
    row('open a 10 MB model, against js-yaml load', opened, loaded),
    row('one value of a 10 MB model, against yaml', edited, roundTrip),
  ];
}

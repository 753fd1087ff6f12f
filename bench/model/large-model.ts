import { load } from 'js-yaml';
import { parseDocument } from 'yaml';
import { applyEdit } from '#core/model/apply-edit.ts';
import { openModel } from '#core/model/open-model.ts';
import { inTurn, type Row } from '../row.ts';

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

/** Opening a 10 MB model against js-yaml, and one changed value of it against the round trip of the yaml package. */
export async function measure(): Promise<Row[]> {
  const text = largeModel(10_000_000);
  const [opened, loaded] = await inTurn(
    5,
    () => openModel(text).document.nodes.size,
    () => load(text),
  );
  const file = openModel(text);
  const id = [...file.document.nodes.keys()][5000]!;
  let round = 0;
  const edit = (): string => {
    round += 1;
    const label = `Round ${round}`;
    return applyEdit(file, { label: 'Rename', change: (draft) => void (draft.nodes.get(id)!.label = label) }).file.text();
  };
  const roundTrip = (): string => {
    const document = parseDocument(text, { uniqueKeys: false });
    document.setIn(['nodes', id, 'label'], 'Changed');
    return document.toString();
  };
  const [edited, travelled] = await inTurn(1, edit, roundTrip);
  return [
    { name: 'open a 10 MB model', ours: opened, peer: loaded, unit: 'ms', peerName: 'js-yaml load', goal: 'at most 3 times' },
    {
      name: 'change one value of a 10 MB model',
      ours: edited,
      peer: travelled,
      unit: 'ms',
      peerName: 'yaml parseDocument, setIn, toString',
      goal: 'at most 1/50',
    },
  ];
}

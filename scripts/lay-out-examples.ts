import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildGraph } from '#core/graph/graph.ts';
import { drawingOf } from '#core/layout/drawing.ts';
import { snap } from '#core/layout/geometry.ts';
import { layoutDrawing } from '#core/layout/layout-graph.ts';
import { printLayout } from '#core/model/layout-file.ts';
import { openModel } from '#core/model/open-model.ts';
import ELK from 'elkjs/lib/elk.bundled.js';
import { emit, root } from './generate/output.ts';

/** `npx tsx scripts/lay-out-examples.ts [name …]`: lays examples out anew, all or those named. Look at them afterwards. */
const suffix = '.rolepath.yaml';
const named = process.argv.slice(2);
const all = (await readdir(join(root, 'examples'))).filter((file) => file.endsWith(suffix)).map((file) => file.slice(0, -suffix.length));

for (const name of named.length > 0 ? named : all) {
  const graph = buildGraph(openModel(await readFile(join(root, 'examples', name + suffix), 'utf8')).document);
  const { boxes } = await layoutDrawing(drawingOf(graph), new ELK());
  const places = new Map([...boxes].map(([id, { x, y }]) => [id, { x: snap(x), y: snap(y) }]));
  await emit(`examples/${name}.rolepath.layout.yaml`, printLayout(places, graph.nodes.keys()));
}

import { Handle, Position, type NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { kinds } from '#core/catalog/catalog.ts';
import { kindCaption } from '#core/layout/node-size.ts';
import { labelOf } from '#core/model/document.ts';
import { Glyph } from '../theme/glyph.tsx';
import styles from './node.module.css';
import type { BoxNode } from './flow-elements.ts';
import { NodeName } from './node-name.tsx';
import { NodeTags } from './node-tags.tsx';
import { PartRows } from './part-rows.tsx';

/** The two points that an edge is drawn from: out on the right, in on the left. */
export const Ports = () => (
  <>
    <Handle className={styles.port} type="target" position={Position.Left} />
    <Handle className={styles.port} type="source" position={Position.Right} />
  </>
);

/** A node without anything inside but its parts. */
export const BoxNodeView = memo(function BoxNodeView({ data, selected }: NodeProps<BoxNode>) {
  const { drawn, mark } = data;
  const kind = kinds.get(drawn.node.kind);
  return (
    <div
      className={styles.box}
      data-family={kind?.family ?? 'neutral'}
      data-selected={selected}
      data-dimmed={data.isDimmed}
      data-candidate={data.candidate}
      data-derived={drawn.isDerived}
      data-reference={drawn.node.reference !== undefined}
      data-end={mark.end}
    >
      <div className={styles.head}>
        <span className={styles.plate}>
          <Glyph kind={drawn.node.kind} />
        </span>
        <span className={styles.names}>
          <NodeName node={drawn.node} />
          <span className={styles.kind} title={kind?.label ?? drawn.node.kind}>
            {drawn.isDerived ? 'Made by Identity Center' : kindCaption(kind, drawn.node.kind)}
          </span>
        </span>
      </div>
      <PartRows parts={drawn.parts} marks={data.partMarks} owner={labelOf(drawn.node)} />
      <NodeTags mark={mark} isReference={drawn.node.reference !== undefined} />
      <Ports />
    </div>
  );
});

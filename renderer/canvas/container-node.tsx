import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { kinds } from '#core/catalog/catalog.ts';
import { kindCaption } from '#core/layout/node-size.ts';
import { labelOf } from '#core/model/document.ts';
import { Glyph } from '../theme/glyph.tsx';
import { Ports } from './box-node.tsx';
import type { BoxNode } from './flow-elements.ts';
import styles from './node.module.css';
import { NodeName } from './node-name.tsx';
import { NodeTags } from './node-tags.tsx';
import { PartRows } from './part-rows.tsx';

/** A frame with a title: an account, a pool, an Identity Center instance. Its body lets clicks through to the canvas. */
export const ContainerNodeView = memo(function ContainerNodeView({ data, selected }: NodeProps<BoxNode>) {
  const { drawn, mark } = data;
  const kind = kinds.get(drawn.node.kind);
  const accountId = drawn.node.fields['accountId'];
  return (
    <section
      className={styles.container}
      data-family={kind?.family ?? 'neutral'}
      data-kind={drawn.node.kind}
      data-selected={selected}
      data-candidate={data.candidate}
      data-drop={data.isDropTarget}
      data-end={mark.end}
    >
      <header className={styles.title}>
        <span className={styles.plate}>
          <Glyph kind={drawn.node.kind} />
        </span>
        <span className={styles.names}>
          <NodeName node={drawn.node} />
          <span className={styles.kind} title={kind?.label ?? drawn.node.kind}>
            {drawn.node.kind === 'org.account' ? accountCaption(drawn.node.fields['type']) : kindCaption(kind, drawn.node.kind)}
            {typeof accountId === 'string' && <span className={styles.number}> {accountId}</span>}
          </span>
        </span>
      </header>
      <PartRows parts={drawn.parts} marks={data.partMarks} owner={labelOf(drawn.node)} />
      {drawn.children.length === 0 && <p className={styles.hint}>Drop something in here</p>}
      <NodeTags mark={mark} isReference={drawn.node.reference !== undefined} />
      <Ports />
    </section>
  );
});

const accountCaptions: Readonly<Record<string, string>> = { ou: 'Organizational unit', organization: 'Organization' };

const accountCaption = (type: unknown): string => (typeof type === 'string' && accountCaptions[type]) || 'AWS account';

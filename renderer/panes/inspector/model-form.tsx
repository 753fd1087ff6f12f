import { Workflow } from 'lucide-react';
import type { FormProps } from './node-form.tsx';
import { counted } from '../../theme/looks.ts';
import { FindingLine } from './finding-line.tsx';
import { waivedLast } from './findings.ts';
import { TextRow } from './text-row.tsx';
import styles from './inspector.module.css';

/** The model itself, shown while nothing is selected. */
export function ModelForm({ graph, diagnostics, edits, isReadOnly }: FormProps) {
  const { document } = graph;
  const own = waivedLast(diagnostics.filter(({ target }) => target.node === undefined && target.edge === undefined));
  return (
    <>
      <header className={styles.head} data-family="neutral">
        <span className={styles.plate}>
          <Workflow size={20} aria-hidden="true" />
        </span>
        <div className={styles.titles}>
          <h2 className={styles.title}>{document.name}</h2>
          <p className={styles.caption}>
            Model · {counted(document.nodes.size, 'node')}, {counted(document.edges.size, 'edge')}
          </p>
        </div>
      </header>
      {own.map((finding) => (
        <FindingLine key={`${finding.code} ${finding.message}`} finding={finding} />
      ))}
      <section className={styles.section} aria-label="The model">
        <TextRow
          name="name"
          label="Name"
          value={document.name}
          isReadOnly={isReadOnly}
          onChange={(value) => edits.setModel('name', value)}
        />
        <TextRow
          name="description"
          label="Description"
          value={document.description ?? ''}
          isMultiline
          isReadOnly={isReadOnly}
          onChange={(value) => edits.setModel('description', value)}
        />
      </section>
      <p className={styles.quiet}>Select a node or an edge to see and change what it says.</p>
    </>
  );
}

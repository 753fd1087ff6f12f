import { Boxes } from 'lucide-react';
import { edgeKinds, kinds } from '#core/catalog/catalog.ts';
import type { Edge, Node } from '#core/model/document.ts';
import { counted } from '../../theme/looks.ts';
import type { ElementRef } from './element-edits.ts';
import { FieldList } from './field-list.tsx';
import type { FormProps } from './node-form.tsx';
import { sharedValue } from './form-fields.ts';
import { TextRow } from './text-row.tsx';
import styles from './inspector.module.css';

interface SeveralFormProps extends FormProps {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** Several elements at once: how many of each kind, and the fields that they share when all are of one kind. */
export function SeveralForm({ nodes, edges, edits, isReadOnly }: SeveralFormProps) {
  const elements = [...nodes, ...edges];
  const refs: ElementRef[] = [
    ...nodes.map(({ id }) => ({ type: 'node' as const, id })),
    ...edges.map(({ id }) => ({ type: 'edge' as const, id })),
  ];
  const kindIds = [...new Set(elements.map((element) => element.kind))];
  const definition = (id: string) => kinds.get(id) ?? edgeKinds.get(id);
  const [only] = kindIds;
  const notes = sharedValue(elements.map((element) => element.notes));
  return (
    <>
      <header className={styles.head} data-family="neutral">
        <span className={styles.plate}>
          <Boxes size={20} aria-hidden="true" />
        </span>
        <div className={styles.titles}>
          <h2 className={styles.title}>{counted(elements.length, 'element')} selected</h2>
          <p className={styles.caption}>{kindIds.length === 1 ? definition(only!)?.label : counted(kindIds.length, 'kind')}</p>
        </div>
      </header>
      <ul className={styles.tally}>
        {kindIds.map((id) => (
          <li key={id}>
            {elements.filter((element) => element.kind === id).length} × {definition(id)?.label ?? id}
          </li>
        ))}
      </ul>
      <section className={styles.section} aria-label="Shared texts">
        <TextRow
          name="notes"
          label="Notes"
          value={notes.isMixed ? '' : String(notes.value ?? '')}
          placeholder={notes.isMixed ? 'Mixed' : ''}
          isMultiline
          isReadOnly={isReadOnly}
          onChange={(value) => edits.setNotes(refs, value)}
        />
      </section>
      {kindIds.length === 1 && (
        <FieldList
          key={refs.map((ref) => ref.id).join(' ')}
          elements={elements}
          specs={definition(only!)?.fields ?? {}}
          findings={new Map()}
          isReadOnly={isReadOnly}
          onChange={(field, value) => edits.setField(refs, field, value)}
        />
      )}
    </>
  );
}

import { useId } from 'react';
import { renameNode } from '#core/commands/rename-element.ts';
import { kinds } from '#core/catalog/catalog.ts';
import type { DocumentGraph } from '#core/graph/graph.ts';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { labelOf, type Node } from '#core/model/document.ts';
import { Connections } from './connections.tsx';
import controls from './controls/controls.module.css';
import type { ElementEdits, ElementRef } from './element-edits.ts';
import { ElementHead } from './element-head.tsx';
import { FieldList } from './field-list.tsx';
import { FindingLine } from './finding-line.tsx';
import { findingsOf } from './findings.ts';
import { IdRow, problemIn, Row, TextRow } from './text-row.tsx';
import styles from './inspector.module.css';

export interface FormProps {
  readonly graph: DocumentGraph;
  readonly diagnostics: readonly Diagnostic[];
  readonly edits: ElementEdits;
  readonly isReadOnly: boolean;
  readonly onSelect: (element: ElementRef) => void;
}

/** Everything about one node. A node that nobody drew (it follows from others) can only be read. */
export function NodeForm({ node, ...props }: FormProps & { readonly node: Node }) {
  const { graph, diagnostics, edits, onSelect } = props;
  const kind = kinds.get(node.kind);
  const ref: ElementRef = { type: 'node', id: node.id };
  const isDerived = !graph.document.nodes.has(node.id);
  const isReadOnly = props.isReadOnly || isDerived;
  const findings = findingsOf(diagnostics, ref);
  return (
    <>
      <ElementHead
        kind={node.kind}
        family={kind?.family ?? 'neutral'}
        title={labelOf(node)}
        caption={kind?.label ?? node.kind}
        summary={kind?.summary}
      />
      {isDerived && <p className={styles.notice}>Follows from other elements of the drawing; change those.</p>}
      {(findings.get('') ?? []).map((finding) => (
        <FindingLine key={`${finding.code} ${finding.message}`} finding={finding} />
      ))}
      <section className={styles.section} aria-label="Name and place">
        <TextRow
          name="label"
          label="Label"
          value={node.label ?? ''}
          placeholder={node.id}
          isReadOnly={isReadOnly}
          onChange={(value) => edits.setLabel(ref, value)}
        />
        <IdRow
          key={node.id}
          id={node.id}
          isReadOnly={isReadOnly}
          problemOf={(id) => problemIn(renameNode(graph.document, node.id, id))}
          onRename={(id) => edits.rename(ref, id)}
        />
        <ContainerRow
          graph={graph}
          node={node}
          isReadOnly={isReadOnly}
          onChange={(container) => edits.setContainer([node.id], container)}
        />
        <TextRow
          name="reference"
          label="Reference"
          value={node.reference ?? ''}
          placeholder="ARN, if it exists elsewhere"
          isReadOnly={isReadOnly}
          onChange={(value) => edits.setReference(node.id, value)}
        />
        <TextRow
          name="notes"
          label="Notes"
          value={node.notes ?? ''}
          isMultiline
          isReadOnly={isReadOnly}
          onChange={(value) => edits.setNotes([ref], value)}
        />
      </section>
      <FieldList
        key={`fields ${node.id}`}
        elements={[node]}
        specs={kind?.fields ?? {}}
        findings={findings}
        isReadOnly={isReadOnly}
        onChange={(field, value) => edits.setField([ref], field, value)}
      />
      <Connections graph={graph} node={node.id} onSelect={onSelect} />
    </>
  );
}

interface ContainerRowProps {
  readonly graph: DocumentGraph;
  readonly node: Node;
  readonly isReadOnly: boolean;
  readonly onChange: (container: string | undefined) => void;
}

function ContainerRow({ graph, node, isReadOnly, onChange }: ContainerRowProps) {
  const id = useId();
  const kind = kinds.get(node.kind);
  const fitting: readonly string[] = kind?.containers ?? [];
  const choices = [...graph.document.nodes.values()].filter((other) => other.id !== node.id && fitting.includes(other.kind));
  const isKnown = node.in === undefined || choices.some((choice) => choice.id === node.in);
  if (fitting.length === 0 && node.in === undefined) return undefined;
  return (
    <Row name="in" label="Lies in" controlId={id}>
      <select
        id={id}
        className={controls.input}
        disabled={isReadOnly}
        value={node.in ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{kind?.needsContainer ? 'Nothing yet (must lie in something)' : 'Nothing'}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {labelOf(choice)}
          </option>
        ))}
        {!isKnown && <option value={node.in}>{node.in} (does not fit)</option>}
      </select>
    </Row>
  );
}

import { sources } from '#core/catalog/sources.ts';
import { renameEdge } from '#core/commands/rename-element.ts';
import { edgeKinds } from '#core/catalog/catalog.ts';
import type { EdgeDefinition } from '#core/catalog/edge.ts';
import type { DocumentGraph, GraphEdge } from '#core/graph/graph.ts';
import { labelOf, type Edge } from '#core/model/document.ts';
import { SourceLink } from '../parts/source-link.tsx';
import type { ElementRef } from './element-edits.ts';
import { ElementHead } from './element-head.tsx';
import { FieldList } from './field-list.tsx';
import { FindingLine } from './finding-line.tsx';
import { findingsOf } from './findings.ts';
import { ImpossibleEdge } from './impossible-edge.tsx';
import type { FormProps } from './node-form.tsx';
import { IdRow, problemIn, TextRow } from './text-row.tsx';
import styles from './inspector.module.css';

/** Everything about one edge: its ends, what moves over it, who makes and checks that, and its own fields. */
export function EdgeForm({ edge, ...props }: FormProps & { readonly edge: GraphEdge }) {
  const { graph, diagnostics, edits, onSelect } = props;
  const definition = edgeKinds.get(edge.kind);
  const ref: ElementRef = { type: 'edge', id: edge.id };
  const isDerived = !graph.document.edges.has(edge.id);
  const isReadOnly = props.isReadOnly || isDerived;
  const findings = findingsOf(diagnostics, ref);
  return (
    <>
      <ElementHead
        family={graph.kindOf(edge.to)?.family ?? 'neutral'}
        title={edge.label ?? definition?.label ?? edge.kind}
        caption={!edge.isLegal ? 'Edge · not possible' : definition?.hop ? 'Edge · moves identity' : 'Edge · contains, attaches or trusts'}
        summary={edge.isLegal ? definition?.meaning : undefined}
      />
      {isDerived && <p className={styles.notice}>Follows from other elements of the drawing; change those.</p>}
      <EdgeEnds graph={graph} edge={edge} onSelect={onSelect} />
      {(findings.get('') ?? []).map((finding) => (
        <FindingLine key={`${finding.code} ${finding.message}`} finding={finding} />
      ))}
      <ImpossibleEdge graph={graph} edge={edge} isReadOnly={isReadOnly} edits={edits} />
      {definition && edge.isLegal && <EdgeFacts definition={definition} flows={edge.flows} />}
      <section className={styles.section} aria-label="Name">
        <TextRow
          name="label"
          label="Label"
          value={edge.label ?? ''}
          placeholder={definition?.label ?? edge.kind}
          isReadOnly={isReadOnly}
          onChange={(value) => edits.setLabel(ref, value)}
        />
        <IdRow
          key={edge.id}
          id={edge.id}
          isReadOnly={isReadOnly}
          problemOf={(id) => problemIn(renameEdge(graph.document, edge.id, id))}
          onRename={(id) => edits.rename(ref, id)}
        />
        <TextRow
          name="notes"
          label="Notes"
          value={edge.notes ?? ''}
          isMultiline
          isReadOnly={isReadOnly}
          onChange={(value) => edits.setNotes([ref], value)}
        />
      </section>
      <FieldList
        key={`fields ${edge.id}`}
        elements={[edge]}
        specs={definition?.fields ?? {}}
        findings={findings}
        isReadOnly={isReadOnly}
        onChange={(field, value) => edits.setField([ref], field, value)}
      />
    </>
  );
}

interface EdgeEndsProps {
  readonly graph: DocumentGraph;
  readonly edge: Edge;
  readonly onSelect: FormProps['onSelect'];
}

const EdgeEnds = ({ graph, edge, onSelect }: EdgeEndsProps) => (
  <p className={styles.ends}>
    {[edge.from, edge.to].map((end, index) => (
      <span key={index === 0 ? 'from' : 'to'}>
        <span className={styles.quiet}>{index === 0 ? 'from' : 'to'}</span>
        <button type="button" className={styles.end} onClick={() => onSelect({ type: 'node', id: end })}>
          {labelOf(graph.nodes.get(end) ?? { id: end })}
        </button>
      </span>
    ))}
  </p>
);

interface EdgeFactsProps {
  readonly definition: EdgeDefinition;
  /** As drawn, not as the kind says. */
  readonly flows: string | undefined;
}

const EdgeFacts = ({ definition, flows }: EdgeFactsProps) => {
  const facts = [
    ['Flows', flows?.replaceAll('->', '→')],
    ['Call', definition.call],
    ['Made by', definition.madeBy],
    ['Checked by', definition.checkedBy],
  ] as const;
  return (
    <section className={styles.section} aria-label="What moves over this edge">
      <dl className={styles.facts}>
        {facts.map(([word, fact]) =>
          fact === undefined ? undefined : (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{fact}</dd>
            </div>
          ),
        )}
      </dl>
      {definition.unverified !== undefined && <p className={styles.quiet}>Not confirmed by AWS: {definition.unverified}</p>}
      <p className={styles.helpFoot}>
        {definition.sources.map((key) => (
          <SourceLink key={key} url={sources[key].url} title={sources[key].title} />
        ))}
      </p>
    </section>
  );
};

import { useEffect, useMemo, useRef } from 'react';
import type { Target } from '#core/model/diagnostic.ts';
import { labelOf } from '#core/model/document.ts';
import { NodeChoices } from './controls/control.ts';
import { EdgeForm } from './edge-form.tsx';
import { ModelForm } from './model-form.tsx';
import { NodeForm, type FormProps } from './node-form.tsx';
import { SeveralForm } from './several-form.tsx';
import styles from './inspector.module.css';

interface InspectorProps extends FormProps {
  readonly selection: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };
  /** The last wish to look at a place; its field is focused. A new object each time. */
  readonly reveal?: { readonly target: Target } | undefined;
}

/** What is selected, as a form made from the catalog. */
export function Inspector({ selection, reveal, ...props }: InspectorProps) {
  const { graph } = props;
  const root = useRef<HTMLDivElement>(null);
  const choices = useMemo(
    () => (wanted: readonly string[]) =>
      [...graph.nodes.values()].filter((node) => wanted.includes(node.kind)).map((node) => ({ id: node.id, label: labelOf(node) })),
    [graph],
  );
  useEffect(() => {
    const field = reveal?.target.field?.split('.')[0];
    if (field !== undefined && root.current) focusField(root.current, field);
  }, [reveal]);

  const nodes = [...selection.nodes].flatMap((id) => graph.nodes.get(id) ?? []);
  const edges = graph.edges.filter((edge) => selection.edges.has(edge.id));
  const [node] = nodes;
  const [edge] = edges;
  return (
    <NodeChoices value={choices}>
      <div ref={root} className={styles.inspector}>
        {nodes.length + edges.length > 1 ? (
          <SeveralForm {...props} nodes={nodes} edges={edges} />
        ) : node ? (
          <NodeForm {...props} node={node} />
        ) : edge ? (
          <EdgeForm {...props} edge={edge} />
        ) : (
          <ModelForm {...props} />
        )}
      </div>
    </NodeChoices>
  );
}

function focusField(root: HTMLElement, field: string): void {
  const row = root.querySelector(`[data-field="${CSS.escape(field)}"]`);
  row?.scrollIntoView({ block: 'center' });
  const control = row?.querySelector<HTMLElement>('input, select, textarea') ?? row?.querySelector<HTMLElement>('button');
  control?.focus({ preventScroll: true });
}

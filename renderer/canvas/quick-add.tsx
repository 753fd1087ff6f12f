// A list that is searched as one types: no element of HTML is both a listbox and ours to draw.
// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role, jsx-a11y/click-events-have-key-events
import { useReactFlow } from '@xyflow/react';
import { useId, useState, type KeyboardEvent } from 'react';
import { kindCaption } from '#core/layout/node-size.ts';
import { labelOf } from '#core/model/document.ts';
import type { Point } from '#core/layout/geometry.ts';
import { addNode, homeBeside } from '../state/add-nodes.ts';
import type { EditorState, PendingEdge } from '../state/editor-state.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import { Glyph } from '../theme/glyph.tsx';
import styles from './canvas.module.css';
import { containerAt } from './pointer-target.ts';
import { PopoverAt } from './popover-at.tsx';
import { addOptions, type AddOption } from './quick-add-options.ts';

/** The list of what can be added at a point; at the end of an edge only what may follow there. */
export function QuickAdd() {
  const overlay = useEditor((state) => state.overlay);
  const store = useEditorStore();
  if (overlay?.kind !== 'quick-add') return null;
  return (
    <PopoverAt at={overlay.at} label="Add a node" onClose={() => store.getState().show(undefined)}>
      <OptionList at={overlay.at} {...(overlay.from ? { pending: overlay.from } : {})} />
    </PopoverAt>
  );
}

function OptionList({ at, pending }: { readonly at: Point; readonly pending?: PendingEdge }) {
  const store = useEditorStore();
  const flow = useReactFlow();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const graph = useEditor((state) => state.graph);
  const likely = useEditor((state) => likelyAfter(state, pending));
  const options = addOptions(graph, query, pending, likely);
  const start = pending && graph.nodes.get(pending.node);

  const choose = ({ kind }: AddOption): void => {
    const state = store.getState();
    const point = flow.screenToFlowPosition(at);
    const container = containerAt(state.drawing, state.boxes, point, kind.id) ?? homeBeside(state, pending?.node, kind.id);
    state.show(undefined);
    addNode(state, { kind: kind.id, at: point, container, pending, avoids: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((index) => Math.min(Math.max(index + step, 0), options.length - 1));
    else if (event.key === 'Enter' && options[active]) choose(options[active]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        className={styles.search}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={options[active] ? `${listId}-${active}` : undefined}
        aria-label="Search kinds"
        placeholder={start ? `What ${pending?.end === 'target' ? 'leads to' : 'follows'} ${labelOf(start)}?` : 'Add a node…'}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ul className={styles.options} id={listId} role="listbox" aria-label="Kinds">
        {options.map((option, index) => (
          <Option
            key={option.kind.id}
            id={`${listId}-${index}`}
            option={option}
            isActive={index === active}
            onChoose={choose}
            onPoint={() => setActive(index)}
          />
        ))}
      </ul>
      {options.length === 0 && <p className={styles.nothing}>{start ? 'Nothing may follow here.' : 'No kind is called that.'}</p>}
    </>
  );
}

const none: readonly string[] = [];

const likelyAfter = ({ judgement }: EditorState, pending?: PendingEdge): readonly string[] =>
  judgement.verdicts.find((verdict) => verdict.deadEnd?.node === pending?.node)?.deadEnd?.mayFollow ?? none;

interface OptionProps {
  readonly id: string;
  readonly option: AddOption;
  readonly isActive: boolean;
  readonly onChoose: (option: AddOption) => void;
  readonly onPoint: () => void;
}

const Option = ({ id, option, isActive, onChoose, onPoint }: OptionProps) => (
  <li
    id={id}
    role="option"
    aria-selected={isActive}
    className={styles.option}
    data-family={option.kind.family}
    ref={(element) => {
      if (isActive) element?.scrollIntoView({ block: 'nearest' });
    }}
    onPointerMove={onPoint}
    onClick={() => onChoose(option)}
  >
    <span className={styles.optionPlate}>
      <Glyph kind={option.kind.id} size={16} />
    </span>
    <span className={styles.optionText}>
      <span>{kindCaption(option.kind, option.kind.id)}</span>
      {option.edge && <span className={styles.optionEdge}>{(option.edge.flows ?? option.edge.label).replaceAll('->', '→')}</span>}
    </span>
  </li>
);

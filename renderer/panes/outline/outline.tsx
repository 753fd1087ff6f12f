import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { DocumentGraph } from '#core/graph/graph.ts';
import { labelOf } from '#core/model/document.ts';
import type { Severity } from '#core/model/diagnostic.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { useRowWindow } from '../parts/use-row-window.ts';
import { outlineMove } from './outline-keys.ts';
import { OutlineItem, rowHeight } from './outline-item.tsx';
import { containersOf, outlineRows } from './outline-rows.ts';
import styles from './outline.module.css';

export interface OutlineProps {
  readonly graph: DocumentGraph;
  readonly selected: ReadonlySet<string>;
  /** The worst finding of a node, shown as a mark. */
  readonly worstOf: (node: string) => Severity | undefined;
  readonly onSelect: (node: string) => void;
  /** Brings a node into view on the canvas. */
  readonly onReveal: (node: string) => void;
}

/** The drawing as a tree of containers: the equal second way to reach every node. */
export function Outline({ graph, selected, worstOf, onSelect, onReveal }: OutlineProps) {
  const [query, setQuery] = useState('');
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string>();
  const [followed, setFollowed] = useState<string>();
  const scroller = useRef<HTMLDivElement>(null);
  const treeId = useId();
  const rows = useMemo(() => outlineRows(graph, query, collapsed), [graph, query, collapsed]);
  const view = useRowWindow(scroller, rows.length, rowHeight);
  const current = rows.findIndex((row) => row.node.id === active);

  const toggle = (id: string): void =>
    setCollapsed((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const goTo = (index: number): void => {
    const row = rows[index];
    if (!row) return;
    setActive(row.node.id);
    onSelect(row.node.id);
    view.scrollTo(index);
  };

  // What is selected on the canvas is opened, marked and scrolled to here.
  const [only] = selected.size === 1 ? selected : [];
  if (only !== followed) {
    setFollowed(only);
    if (only !== undefined) {
      const containers = containersOf(graph, only);
      setActive(only);
      if (containers.some((id) => collapsed.has(id))) setCollapsed(new Set([...collapsed].filter((id) => !containers.includes(id))));
    }
  }
  const { scrollTo } = view;
  useEffect(() => scrollTo(current, 'center'), [current, scrollTo]);

  return (
    <div className={styles.outline}>
      <div className={styles.top}>
        <SearchField value={query} onChange={setQuery} label="Search the model" onEnterList={() => scroller.current?.focus()} />
      </div>
      {rows.length === 0 && (
        <EmptyState title={query === '' ? 'Nothing drawn yet' : `Nothing matches “${query}”`}>
          {query === '' ? 'What you draw is listed here by account and container.' : undefined}
        </EmptyState>
      )}
      <div
        ref={scroller}
        className={styles.tree}
        role="tree"
        aria-label="Outline of the model"
        aria-multiselectable="true"
        tabIndex={rows.length === 0 ? -1 : 0}
        {...(current >= 0 ? { 'aria-activedescendant': `${treeId}-${current}` } : {})}
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') {
            event.preventDefault();
            if (rows[current]) onReveal(rows[current].node.id);
            return;
          }
          const move = event.metaKey || event.ctrlKey || event.altKey ? undefined : outlineMove(event.key, rows, current);
          if (!move) return;
          event.preventDefault();
          if ('to' in move) goTo(move.to);
          else toggle(move.toggle);
        }}
      >
        <div role="none" style={{ height: rows.length * rowHeight, position: 'relative' }}>
          {rows.slice(view.first, view.end).map((row, offset) => (
            <OutlineItem
              key={row.node.id}
              id={`${treeId}-${view.first + offset}`}
              row={row}
              top={(view.first + offset) * rowHeight}
              isSelected={selected.has(row.node.id)}
              isActive={row.node.id === active}
              label={labelOf(row.node)}
              worst={worstOf(row.node.id)}
              onToggle={toggle}
              onSelect={(id) => {
                setActive(id);
                onSelect(id);
              }}
              onReveal={onReveal}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

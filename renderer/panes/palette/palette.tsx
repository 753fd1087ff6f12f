import { useRef, useState } from 'react';
import type { KindDefinition } from '#core/catalog/kind.ts';
import { kindCaption } from '#core/layout/node-size.ts';
import { Glyph } from '../../theme/glyph.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { draggedKind } from './dragged-kind.ts';
import { paletteGroups, type PaletteGroup } from './palette-groups.ts';
import styles from './palette.module.css';

interface PaletteProps {
  /** The kind of the one selected node: parts that it can hold come first. */
  readonly selectedKind?: string;
  readonly onAdd: (kind: KindDefinition) => void;
}

/** All kinds by family, to drag onto the canvas or to add by a click. */
export function Palette({ selectedKind, onAdd }: PaletteProps) {
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const groups = paletteGroups(query, selectedKind);
  const buttons = (): HTMLButtonElement[] => [...(list.current?.querySelectorAll('button') ?? [])];
  const walk = (from: HTMLButtonElement, step: number): void => {
    const all = buttons();
    all[all.indexOf(from) + step]?.focus();
  };
  return (
    <div className={styles.palette}>
      <div className={styles.top}>
        <SearchField value={query} onChange={setQuery} label="Search kinds" onEnterList={() => buttons()[0]?.focus()} />
      </div>
      <div ref={list} className={styles.groups}>
        {groups.map((group) => (
          <Group key={group.id} group={group} onAdd={onAdd} onWalk={walk} />
        ))}
        {groups.length === 0 && (
          <EmptyState title={`No kind for “${query}”`}>Search by AWS name, by what it is for, or by CloudFormation type.</EmptyState>
        )}
      </div>
    </div>
  );
}

interface GroupProps extends Pick<PaletteProps, 'onAdd'> {
  readonly group: PaletteGroup;
  /** The arrow keys lead from button to button through all groups. */
  readonly onWalk: (from: HTMLButtonElement, step: number) => void;
}

const Group = ({ group, onAdd, onWalk }: GroupProps) => (
  <section aria-labelledby={`palette-${group.id}`}>
    <h2 id={`palette-${group.id}`} className={styles.heading}>
      {group.label}
    </h2>
    <ul className={styles.list}>
      {group.kinds.map((kind) => (
        <li key={kind.id}>
          <button
            type="button"
            className={styles.kind}
            data-family={kind.family}
            title={`${kind.label}\n${kind.summary}`}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(draggedKind, kind.id);
              event.dataTransfer.effectAllowed = 'copy';
            }}
            onClick={() => onAdd(kind)}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
              if (step === 0) return;
              event.preventDefault();
              onWalk(event.currentTarget, step);
            }}
          >
            <span className={styles.plate}>
              <Glyph kind={kind.id} size={16} />
            </span>
            <span className={styles.name}>{kindCaption(kind, kind.id)}</span>
          </button>
        </li>
      ))}
    </ul>
  </section>
);

import { Check } from 'lucide-react';
import { useMemo } from 'react';
import { labelOf } from '#core/model/document.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import parts from '../parts/parts.module.css';
import type { PathsProps } from './paths.tsx';
import { reachColumns } from './reach-columns.ts';
import styles from './paths.module.css';

/** More columns than this are no table any more. */
const mostColumns = 60;

/** Entries against roles: a tick where the entry can become the role, chaining included. */
export function ReachTable({ graph, paths, entry, onLookThrough, onReveal }: PathsProps) {
  const reach = useMemo(() => paths.whoReachesWhat(), [paths]);
  const roles = useMemo(() => reachColumns(graph, reach), [graph, reach]);
  const name = (id: string): string => labelOf(graph.nodes.get(id) ?? { id });
  if (roles.length === 0)
    return <EmptyState title="No entry reaches a role">Choose an entry in the list to see where it stops.</EmptyState>;
  const shown = roles.slice(0, mostColumns);
  return (
    <div className={styles.tableArea}>
      {roles.length > shown.length && (
        <p className={styles.tableNote}>
          {shown.length} of {roles.length} roles, those that most entries reach.
        </p>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Entry</th>
            {shown.map((role) => (
              <th key={role} scope="col">
                <button type="button" title={name(role)} onClick={() => onReveal({ node: role })}>
                  {name(role)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...reach].map(([from, reached]) => (
            <tr key={from} data-chosen={from === entry}>
              <th scope="row">
                <button type="button" aria-pressed={from === entry} onClick={() => onLookThrough(from === entry ? undefined : from)}>
                  {name(from)}
                </button>
              </th>
              {shown.map((role) => (
                <td key={role}>
                  {reached.includes(role) ? <Check size={14} aria-hidden="true" /> : <span aria-hidden="true">·</span>}
                  <span className={parts.spoken}>{reached.includes(role) ? 'reaches' : 'does not reach'}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

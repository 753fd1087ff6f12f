import { useMemo, type ReactNode } from 'react';
import { edgeKinds } from '#core/catalog/catalog.ts';
import { labelOf } from '#core/model/document.ts';
import type { Verdict, VerdictOutcome } from '#core/paths/analysis.ts';
import { outcomeLooks } from '../../theme/looks.ts';
import { ToneIcon } from '../parts/tone-icon.tsx';
import type { PathsProps } from './paths.tsx';
import { WitnessLine } from './witness-line.tsx';
import styles from './paths.module.css';

interface EntryDetailsProps extends PathsProps {
  readonly verdict: Verdict;
}

const exitWords = {
  'token-protected-api': 'token-protected API',
  application: 'application',
  'directory-aware-service': 'directory-aware service',
  'external-service': 'external service',
} as const;

/** Every way in which the walks of one entry end, the worst first, each with its shortest walk. */
export function EntryDetails({ graph, paths, verdict, onReveal }: EntryDetailsProps) {
  const ends = useMemo(() => paths.endsOf(verdict.entry), [paths, verdict]);
  const name = (id: string): string => labelOf(graph.nodes.get(id) ?? { id });
  return (
    <>
      {ends.deadEnds.map((end) => (
        <Ending key={`dead-end ${end.node}`} outcome="dead-end" title={`Stops at ${name(end.node)}`}>
          <p>{end.why}</p>
          <MayFollow edgeKindIds={end.mayFollow} />
          <WitnessLine graph={graph} witness={end.witness} onReveal={onReveal} />
        </Ending>
      ))}
      {ends.refusals.map((refusal) => (
        <Ending key={`refused ${refusal.edge} ${refusal.role}`} outcome="refused" title={`${name(refusal.role)} does not admit it`}>
          <p>{refusal.why}</p>
          <WitnessLine graph={graph} witness={refusal.witness} onReveal={onReveal} />
        </Ending>
      ))}
      {ends.loops.map((loop) => (
        <Ending key={`loops ${loop.nodes.join(' ')}`} outcome="loops" title={`Goes round through ${loop.nodes.map(name).join(', ')}`}>
          <WitnessLine graph={graph} witness={loop.witness} onReveal={onReveal} />
        </Ending>
      ))}
      {ends.exits.map((exit) => (
        <Ending key={`exits ${exit.node}`} outcome="exits" title={`Leaves to ${name(exit.node)}, ${exitWords[exit.as]}`}>
          <WitnessLine graph={graph} witness={exit.witness} onReveal={onReveal} />
        </Ending>
      ))}
      {ends.roles.length > 0 && (
        <Ending outcome="ends-in-role" title={`Becomes ${ends.roles.map(name).join(', ')}`}>
          {verdict.role && <WitnessLine graph={graph} witness={verdict.role.witness} onReveal={onReveal} />}
        </Ending>
      )}
    </>
  );
}

interface EndingProps {
  readonly outcome: VerdictOutcome;
  readonly title: string;
  readonly children: ReactNode;
}

const Ending = ({ outcome, title, children }: EndingProps) => (
  <section className={styles.ending}>
    <h2 className={styles.endingTitle} data-tone={outcomeLooks[outcome].tone}>
      <ToneIcon look={outcomeLooks[outcome]} />
      {title}
    </h2>
    <div className={styles.endingBody}>{children}</div>
  </section>
);

const MayFollow = ({ edgeKindIds }: { readonly edgeKindIds: readonly string[] }) =>
  edgeKindIds.length === 0 ? undefined : (
    <p className={styles.mayFollow}>
      May follow:
      {edgeKindIds.map((id) => (
        <span key={id} className={styles.chip} title={edgeKinds.get(id)?.meaning}>
          {edgeKinds.get(id)?.label ?? id}
        </span>
      ))}
    </p>
  );

import { ExternalLink, LogIn } from 'lucide-react';
import { counted, outcomeLooks, severityLooks } from '../theme/looks.ts';
import { worstOf, type Mark } from './marks.ts';
import styles from './node.module.css';

const severities = ['error', 'warning', 'info'] as const;

/** What the judge says of a node, on its border: above, how an entry's walks end and how many findings; below, an end of a walk. */
export function NodeTags({ mark, isReference }: { readonly mark: Mark; readonly isReference: boolean }) {
  const verdict = mark.verdict && outcomeLooks[mark.verdict];
  const end = mark.end && outcomeLooks[mark.end];
  return (
    <>
      {verdict && (
        <span className={styles.verdict} data-tone={verdict.tone} title={`Entry: ${verdict.label}`}>
          <LogIn size={12} aria-hidden="true" />
          <verdict.icon size={12} aria-hidden="true" />
          {verdict.label}
        </span>
      )}
      {worstOf(mark) && (
        <span className={styles.findings}>
          {severities
            .filter((severity) => mark.counts[severity] > 0)
            .map((severity) => {
              const { icon: Icon, label, tone } = severityLooks[severity];
              return (
                <span key={severity} className={styles.count} data-tone={tone} title={counted(mark.counts[severity], label)}>
                  <Icon size={12} aria-hidden="true" />
                  {mark.counts[severity]}
                  <span className={styles.spoken}> {label}</span>
                </span>
              );
            })}
        </span>
      )}
      {end && (
        <span className={styles.end} data-tone={end.tone} data-end={mark.end} title={mark.why ?? end.label}>
          <end.icon size={14} aria-hidden="true" />
          {end.label}
        </span>
      )}
      {isReference && (
        <span className={styles.reference} title="Exists elsewhere: only referred to, never created">
          <ExternalLink size={12} aria-hidden="true" />
          reference
        </span>
      )}
    </>
  );
}

import { ExternalLink, LogIn } from 'lucide-react';
import { outcomeLooks, severityLooks } from '../theme/looks.ts';
import { badgeTitle, worstOf, type Mark } from './marks.ts';
import styles from './node.module.css';

/** What the judge says of a node, on its border: above, how an entry's walks end and the worst findings; below, an end of a walk. */
export function NodeTags({ mark, isReference }: { readonly mark: Mark; readonly isReference: boolean }) {
  const verdict = mark.verdict && outcomeLooks[mark.verdict];
  const end = mark.end && outcomeLooks[mark.end];
  return (
    <>
      <span className={styles.above}>
        {verdict && (
          <span className={styles.tag} data-tone={verdict.tone} title={`Entry: ${verdict.label}`}>
            <LogIn size={12} aria-hidden="true" />
            <verdict.icon size={12} aria-hidden="true" />
            {verdict.label}
          </span>
        )}
        <Findings mark={mark} />
      </span>
      <span className={styles.below}>
        {end && (
          <span className={styles.tag} data-tone={end.tone} data-end={mark.end} title={mark.why ?? end.label}>
            <end.icon size={14} aria-hidden="true" />
            {end.label}
          </span>
        )}
        {isReference && (
          <span className={styles.tag} title="Exists elsewhere: only referred to, never created">
            <ExternalLink size={12} aria-hidden="true" />
            reference
          </span>
        )}
      </span>
    </>
  );
}

/** How many findings of the worst severity there are; all of them on hover. */
function Findings({ mark }: { readonly mark: Mark }) {
  const worst = worstOf(mark);
  if (!worst) return null;
  const { icon: Icon, label, tone } = severityLooks[worst];
  return (
    <span className={styles.findings}>
      <span className={styles.tag} data-tone={tone} title={badgeTitle(mark)}>
        <Icon size={12} aria-hidden="true" />
        {mark.counts[worst]}
        <span className={styles.spoken}> {label}</span>
      </span>
    </span>
  );
}

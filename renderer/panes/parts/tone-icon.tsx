import type { Look } from '../../theme/looks.ts';
import styles from './parts.module.css';

/** The icon of a severity or a verdict in its colour; its word is read aloud unless it stands beside it. */
export const ToneIcon = ({
  look,
  size = 14,
  isSpoken = true,
}: {
  readonly look: Look;
  readonly size?: number;
  readonly isSpoken?: boolean;
}) => (
  <look.icon
    size={size}
    className={styles.severity}
    data-tone={look.tone}
    {...(isSpoken ? { role: 'img', 'aria-label': look.label } : { 'aria-hidden': true })}
  />
);

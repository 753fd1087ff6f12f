import type { MiniPicture } from './mini-picture.ts';
import styles from './gallery.module.css';

/** Room around the drawing, in canvas pixels. */
const margin = 24;

/** The small picture on a card. Says nothing that the words beside it do not say. */
export function MiniPictureView({ picture }: { readonly picture: MiniPicture | undefined }) {
  if (!picture) return <div className={styles.picture} />;
  const { bounds, boxes, lines } = picture;
  const viewBox = `${bounds.x - margin} ${bounds.y - margin} ${bounds.width + 2 * margin} ${bounds.height + 2 * margin}`;
  const containers = boxes.filter(({ isContainer }) => isContainer);
  const leaves = boxes.filter(({ isContainer }) => !isContainer);
  return (
    <svg className={styles.picture} viewBox={viewBox} preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      {containers.map(({ id, kind, box, family }) => (
        <rect key={id} className={styles.frame} data-family={family} data-kind={kind} {...box} rx={16} />
      ))}
      {lines.map(({ id, from, to, isHop }) => (
        <line key={id} className={styles.wire} data-hop={isHop} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      ))}
      {leaves.map(({ id, box, family }) => (
        <rect key={id} className={styles.leaf} data-family={family} {...box} rx={10} />
      ))}
    </svg>
  );
}

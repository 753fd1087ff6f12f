import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import type { Point } from '#core/layout/geometry.ts';
import styles from './canvas.module.css';

interface PopoverAtProps {
  /** In pixels of the window. */
  readonly at: Point;
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A popover at a point of the window: where an edge was let go, where the canvas was clicked. */
export const PopoverAt = ({ at, label, onClose, children }: PopoverAtProps) => (
  <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
    <Popover.Anchor asChild>
      <span className={styles.anchor} style={{ left: at.x, top: at.y }} />
    </Popover.Anchor>
    <Popover.Portal>
      <Popover.Content className={styles.popover} align="start" sideOffset={4} collisionPadding={8} aria-label={label}>
        {children}
      </Popover.Content>
    </Popover.Portal>
  </Popover.Root>
);

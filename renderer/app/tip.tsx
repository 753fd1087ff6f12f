import { Tooltip } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './top-bar.module.css';

/** A tooltip on a control: what it does, and its keys. */
export const Tip = ({ text, keys, children }: { readonly text: string; readonly keys?: string; readonly children: ReactNode }) => (
  <Tooltip.Root>
    <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
    <Tooltip.Portal>
      <Tooltip.Content className={styles.tip} sideOffset={6} collisionPadding={8}>
        {text}
        {keys !== undefined && <kbd>{keys}</kbd>}
      </Tooltip.Content>
    </Tooltip.Portal>
  </Tooltip.Root>
);

import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import parts from '../parts/parts.module.css';
import styles from './dialogs.module.css';

interface DialogProps {
  readonly title: string;
  readonly description?: string;
  /** `small`: a few fields to fill in. */
  readonly size?: 'normal' | 'small';
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog in the middle of the window: holds the focus, closes on Escape and on a click beside it. */
export const Dialog = ({ title, description, size = 'normal', isOpen, onClose, children }: DialogProps) => (
  <Radix.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
    <Radix.Portal>
      <Radix.Overlay className={styles.overlay} />
      <Radix.Content
        className={styles.dialog}
        data-size={size}
        onOpenAutoFocus={(event) => {
          // What the contents want first, else the dialog itself, so that its title is read; the next Tab enters it.
          event.preventDefault();
          if (!(event.currentTarget instanceof HTMLElement)) return;
          (event.currentTarget.querySelector<HTMLElement>('[data-first-focus]') ?? event.currentTarget).focus();
        }}
        {...(description === undefined ? { 'aria-describedby': undefined } : {})}
      >
        <header className={styles.head}>
          <Radix.Title className={styles.title}>{title}</Radix.Title>
          <Radix.Close className={parts.icon} aria-label="Close">
            <X size={16} aria-hidden="true" />
          </Radix.Close>
          {description !== undefined && <Radix.Description className={styles.description}>{description}</Radix.Description>}
        </header>
        <div className={styles.body}>{children}</div>
      </Radix.Content>
    </Radix.Portal>
  </Radix.Root>
);

import type { LucideIcon } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import styles from './parts.module.css';

type NativeButton = Omit<ComponentPropsWithRef<'button'>, 'className' | 'type'>;

interface ButtonProps extends NativeButton {
  readonly icon?: LucideIcon;
  readonly look?: 'plain' | 'primary';
  readonly size?: 'normal' | 'small';
  readonly type?: 'button' | 'submit';
}

export const Button = ({ icon: Icon, look = 'plain', size = 'normal', type = 'button', children, ...rest }: ButtonProps) => (
  <button type={type} className={styles.button} data-look={look} data-size={size} {...rest}>
    {Icon && <Icon size={14} aria-hidden="true" />}
    <span className={styles.buttonText}>{children}</span>
  </button>
);

interface IconButtonProps extends Omit<NativeButton, 'children'> {
  readonly icon: LucideIcon;
  /** Read aloud, and shown as the tooltip. */
  readonly label: string;
}

export const IconButton = ({ icon: Icon, label, ...rest }: IconButtonProps) => (
  <button type="button" className={styles.icon} aria-label={label} title={label} {...rest}>
    <Icon size={14} aria-hidden="true" />
  </button>
);

import type { LucideIcon } from 'lucide-react';
import { isEnabled } from '../actions/action.ts';
import { keysLabel } from '../actions/keys.ts';
import { actionOf } from '../actions/registry.ts';
import { useEditor } from '../state/use-editor.ts';
import { perform, useApp } from './app-context.ts';
import { Tip } from './tip.tsx';
import styles from './top-bar.module.css';

/** A button in the bar for one action. */
export function ActionButton({ id, icon: Icon }: { readonly id: string; readonly icon: LucideIcon }) {
  const app = useApp();
  const action = actionOf(id);
  const enabled = useEditor((state) => action !== undefined && isEnabled(action, state));
  if (!action) throw new Error(`Bug: there is no action "${id}"`);
  const keys = action.keys?.[0];
  return (
    <Tip text={action.label} {...(keys === undefined ? {} : { keys: keysLabel(keys) })}>
      <button
        type="button"
        className={styles.button}
        aria-label={action.label}
        aria-disabled={!enabled}
        onClick={() => void perform(app, action)}
      >
        <Icon size={16} aria-hidden="true" />
      </button>
    </Tip>
  );
}

import { Wrench } from 'lucide-react';
import { Popover } from 'radix-ui';
import { use, useRef, useState } from 'react';
import type { Diagnostic } from '#core/model/diagnostic.ts';
import { Button } from '../parts/buttons.tsx';
import { FindingActing, type FixPreview } from './finding-actions.ts';
import styles from './findings.module.css';
import { TextDiff } from './text-diff.tsx';

interface FixButtonProps {
  readonly finding: Diagnostic;
  /** Opened from outside too: by keys on the row. */
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The quick fix of a finding: shows what it would change; Enter applies it. */
export function FixButton({ finding, isOpen, onOpenChange }: FixButtonProps) {
  const { fixes } = use(FindingActing);
  const label = fixes.get(finding);
  if (label === undefined) return undefined;
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpenChange}>
      <Popover.Trigger asChild>
        <Button size="small" icon={Wrench} title={finding.fix}>
          {label}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>{isOpen && <FixPopover finding={finding} label={label} onClose={() => onOpenChange(false)} />}</Popover.Portal>
    </Popover.Root>
  );
}

interface FixPopoverProps {
  readonly finding: Diagnostic;
  readonly label: string;
  readonly onClose: () => void;
}

function FixPopover({ finding, label, onClose }: FixPopoverProps) {
  const { preview, perform } = use(FindingActing);
  // What was shown is what is applied.
  const [shown] = useState(() => preview(finding));
  const apply = useRef<HTMLButtonElement>(null);
  return (
    <Popover.Content
      className={styles.popover}
      aria-label={`Preview: ${label}`}
      align="end"
      sideOffset={4}
      collisionPadding={8}
      onOpenAutoFocus={(event) => {
        if (!apply.current) return;
        event.preventDefault();
        apply.current.focus();
      }}
    >
      <h3 className={styles.popoverTitle}>{label}</h3>
      <FixDiff shown={shown} />
      <footer className={styles.popoverFoot}>
        <Button onClick={onClose}>{shown ? 'Cancel' : 'Close'}</Button>
        {shown && (
          <Button
            ref={apply}
            look="primary"
            onClick={() => {
              onClose();
              perform(shown.edit);
            }}
          >
            Apply
          </Button>
        )}
      </footer>
    </Popover.Content>
  );
}

function FixDiff({ shown }: { readonly shown: FixPreview | undefined }) {
  if (!shown) return <p className={styles.popoverNote}>The model has changed, and this fix with it.</p>;
  if (shown.hunks.length === 0) return <p className={styles.popoverNote}>Nothing in the text changes.</p>;
  return <TextDiff hunks={shown.hunks} label="What changes in the text" />;
}

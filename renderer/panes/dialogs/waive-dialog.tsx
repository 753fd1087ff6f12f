import { useId, useState, type SyntheticEvent } from 'react';
import type { Diagnostic, Waiver } from '#core/model/diagnostic.ts';
import { findingIdOf } from '#core/waivers/finding-id.ts';
import { reviewNameOf } from '#electron/ipc/companion-names.ts';
import { dayOf } from '../../state/days.ts';
import { useEditor } from '../../state/use-editor.ts';
import controls from '../inspector/controls/controls.module.css';
import { Button } from '../parts/buttons.tsx';
import { Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import { ExpiryChoice } from './expiry-choice.tsx';
import { expiryOf, termOf, type Expiry } from './expiry.ts';

/** Where this window keeps who decided last. */
const ownerKey = 'rolepath.waiver-owner';

/** Asks why the team lives with a finding, who answers for that, and until when. */
export function WaiveDialog() {
  const overlay = useEditor((state) => state.overlay);
  const show = useEditor((state) => state.show);
  const waive = useEditor((state) => state.waive);
  const finding = overlay?.kind === 'waive' ? overlay.finding : undefined;
  const close = (): void => show(undefined);
  return (
    <Dialog
      title={finding?.waived ? 'Change the waiver' : 'Waive this finding'}
      {...(finding && { description: `${finding.code}: ${finding.message}` })}
      size="small"
      isOpen={finding !== undefined}
      onClose={close}
    >
      {finding && (
        <WaiveForm
          finding={finding}
          onCancel={close}
          onWaive={(waiver) => {
            localStorage.setItem(ownerKey, waiver.owner);
            close();
            waive(finding, waiver);
          }}
        />
      )}
    </Dialog>
  );
}

interface WaiveFormProps {
  readonly finding: Diagnostic;
  readonly onCancel: () => void;
  readonly onWaive: (waiver: Waiver) => void;
}

function WaiveForm({ finding, onCancel, onWaive }: WaiveFormProps) {
  const { waived } = finding;
  const [today] = useState(() => dayOf(new Date()));
  const [reason, setReason] = useState(waived?.reason ?? '');
  const [owner, setOwner] = useState(waived?.owner ?? localStorage.getItem(ownerKey) ?? '');
  const [expiry, setExpiry] = useState<Expiry>(waived ? termOf(waived.expires, today) : { term: 'year' });
  const id = useId();
  const expires = expiryOf(expiry, today);
  const isComplete = reason.trim() !== '' && owner.trim() !== '' && (expiry.term === 'never' || expires !== undefined);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (isComplete) onWaive({ reason: reason.trim(), owner: owner.trim(), ...(expires === undefined ? {} : { expires }) });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-reason`}>
          Why does the team live with it?
        </label>
        <textarea
          id={`${id}-reason`}
          className={controls.input}
          rows={3}
          required
          data-first-focus
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
      </div>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-owner`}>
          Who answers for that?
        </label>
        <input
          id={`${id}-owner`}
          className={controls.input}
          required
          autoComplete="off"
          placeholder="A name or a team"
          value={owner}
          onChange={(event) => setOwner(event.target.value)}
        />
      </div>
      <ExpiryChoice expiry={expiry} today={today} onChange={setExpiry} />
      <footer className={styles.foot}>
        <Destination finding={finding} />
        <Button onClick={onCancel}>Cancel</Button>
        <Button type="submit" look="primary" disabled={!isComplete}>
          {waived ? 'Change' : 'Waive'}
        </Button>
      </footer>
    </form>
  );
}

/** Which file the decision goes to, and how many findings it covers. */
function Destination({ finding }: { readonly finding: Diagnostic }) {
  const name = useEditor((state) => reviewNameOf(state.origin.name));
  const diagnostics = useEditor((state) => state.judgement.diagnostics);
  const covered = diagnostics.filter((other) => findingIdOf(other) === findingIdOf(finding)).length;
  return (
    <p className={styles.quiet}>
      {covered > 1 && `Covers all ${covered} findings of this rule here. `}Saved in {name}.
    </p>
  );
}

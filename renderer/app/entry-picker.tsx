import { Check, ChevronDown, Telescope, X } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { outcomes, type Verdict } from '#core/paths/analysis.ts';
import { labelOf } from '#core/model/document.ts';
import { outcomeLooks } from '../theme/looks.ts';
import type { Lens } from '../state/editor-state.ts';
import { useEditor, useEditorStore } from '../state/use-editor.ts';
import menuStyles from './menu.module.css';
import { Tip } from './tip.tsx';
import styles from './top-bar.module.css';

/** How the entries stand, in numbers; opened, the path lens for each of them. */
export function EntryPicker() {
  const store = useEditorStore();
  const verdicts = useEditor((state) => state.judgement.verdicts);
  const lens = useEditor((state) => state.lens);
  const graph = useEditor((state) => state.graph);
  const isJudging = useEditor((state) => state.isJudging);
  const name = (id: string): string => {
    const node = graph.nodes.get(id);
    return node ? labelOf(node) : id;
  };
  return (
    <div className={styles.lens} data-on={lens !== undefined}>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger
          className={styles.verdicts}
          disabled={verdicts.length === 0}
          data-busy={isJudging}
          title={lens && seenThrough(lens, name)}
        >
          <Telescope size={16} aria-hidden="true" />
          {lens ? <span className={styles.lensName}>{seenThrough(lens, name)}</span> : <Summary verdicts={verdicts} />}
          <ChevronDown size={14} aria-hidden="true" />
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className={menuStyles.content} align="end" sideOffset={4}>
            {verdicts.map((verdict) => (
              <EntryItem key={verdict.entry} verdict={verdict} name={name(verdict.entry)} isOn={lens?.entry === verdict.entry} />
            ))}
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {lens && (
        <Tip text="Leave the path lens" keys="Esc">
          <button
            type="button"
            className={styles.button}
            aria-label="Leave the path lens"
            onClick={() => store.getState().lookThrough(undefined)}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </Tip>
      )}
    </div>
  );
}

/** What a lens shows, in words. */
const seenThrough = ({ entry, expectation }: Lens, name: (id: string) => string): string =>
  entry === undefined ? `Walk of “${expectation}”` : `Paths of ${name(entry)}`;

function EntryItem({ verdict, name, isOn }: { readonly verdict: Verdict; readonly name: string; readonly isOn: boolean }) {
  const store = useEditorStore();
  const { icon: Icon, label, tone } = outcomeLooks[verdict.outcome];
  return (
    <DropdownMenu.Item
      className={menuStyles.item}
      onSelect={() => {
        store.getState().lookThrough(isOn ? undefined : verdict.entry);
        store.getState().setBottomTab('paths');
      }}
    >
      <span className={styles.outcome} data-tone={tone}>
        <Icon size={14} aria-hidden="true" />
      </span>
      <span className={menuStyles.label}>{name}</span>
      <span className={menuStyles.keys}>{label}</span>
      {isOn && <Check size={14} aria-label="shown" />}
    </DropdownMenu.Item>
  );
}

function Summary({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  if (verdicts.length === 0) return <span>No entries yet</span>;
  const counts = outcomes
    .map((outcome) => ({ outcome, count: verdicts.filter((verdict) => verdict.outcome === outcome).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {counts.map(({ outcome, count }) => {
        const { icon: Icon, label, many, tone } = outcomeLooks[outcome];
        return (
          <span key={outcome} className={styles.outcome} data-tone={tone} title={`${count} of ${verdicts.length} entries: ${label}`}>
            <Icon size={14} aria-hidden="true" />
            {count} <span className={styles.word}>{count === 1 ? label : many}</span>
          </span>
        );
      })}
    </>
  );
}

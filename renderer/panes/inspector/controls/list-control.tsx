import { Plus, X } from 'lucide-react';
import type { FieldValue } from '#core/model/document.ts';
import { Button, IconButton } from '../../parts/buttons.tsx';
import { asList, type ControlProps } from './control.ts';
import { emptyValue } from './empty-value.ts';
import styles from './controls.module.css';

/** Items one below the other; choices as boxes to tick. An empty list takes the field away. */
export function ListControl(props: ControlProps<'list'>) {
  const { spec, value, hint, id, label, isReadOnly, onChange, Nested } = props;
  const items = asList(value);
  const change = (next: readonly FieldValue[]): void => onChange(next.length === 0 ? undefined : next);
  if (spec.of.type === 'choice') return <ChoiceBoxes {...props} values={spec.of.values} items={items} onItems={change} />;
  const isFull = spec.maxItems !== undefined && items.length >= spec.maxItems;
  const itemType = spec.of;
  return (
    <fieldset className={styles.items} aria-label={label}>
      {items.map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- items have no identity but their place
        <div key={index} className={styles.item}>
          <div className={styles.itemBody}>
            <Nested
              {...props}
              spec={itemType}
              hint=""
              id={index === 0 ? id : `${id}-${index}`}
              label={`${label} ${index + 1}`}
              value={item}
              onChange={(next) => change(items.with(index, next ?? emptyValue(itemType)))}
            />
          </div>
          {!isReadOnly && <IconButton icon={X} label={`Remove ${label} ${index + 1}`} onClick={() => change(items.toSpliced(index, 1))} />}
        </div>
      ))}
      {items.length === 0 && hint !== undefined && <span className={styles.none}>{hint}</span>}
      {!isReadOnly && (
        <span>
          <Button
            size="small"
            icon={Plus}
            disabled={isFull}
            {...(items.length === 0 ? { id } : {})}
            title={isFull ? `At most ${spec.maxItems}` : undefined}
            onClick={() => change([...items, emptyValue(itemType)])}
          >
            Add
          </Button>
        </span>
      )}
    </fieldset>
  );
}

interface ChoiceBoxesProps extends ControlProps<'list'> {
  readonly values: readonly string[];
  readonly items: readonly FieldValue[];
  readonly onItems: (items: readonly FieldValue[]) => void;
}

/** The ticked values stay in the order of the file; a new one goes to the end. */
const ChoiceBoxes = ({ values, items, onItems, id, label, hint, isReadOnly }: ChoiceBoxesProps) => (
  <fieldset className={styles.boxes} aria-label={label}>
    {items.length === 0 && hint !== undefined && <span className={styles.none}>{hint}</span>}
    {[...new Set([...values, ...items.map(String)])].map((value, index) => (
      <label key={value} className={styles.box}>
        <input
          type="checkbox"
          id={index === 0 ? id : `${id}-${index}`}
          checked={items.includes(value)}
          disabled={isReadOnly}
          onChange={(event) => onItems(event.target.checked ? [...items, value] : items.filter((item) => item !== value))}
        />
        {values.includes(value) ? value : `${value} (not legal)`}
      </label>
    ))}
  </fieldset>
);

import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../../parts/buttons.tsx';
import { asMap, type ControlProps, type MapValue } from './control.ts';
import { emptyValue } from './empty-value.ts';
import styles from './controls.module.css';

/** The entries of a mapping with one key renamed, in their places. */
const renamedKey = (map: MapValue, from: string, to: string): MapValue =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key === from ? to : key, value]));

/** Keys with values, as in tags and attribute mappings. A map without entries takes the field away. */
export function MapControl(props: ControlProps<'map'>) {
  const { spec, value, hint, id, label, isReadOnly, onChange, Nested } = props;
  const [fresh, setFresh] = useState('');
  const map = asMap(value);
  const keys = Object.keys(map);
  const change = (next: MapValue): void => onChange(Object.keys(next).length === 0 ? undefined : next);
  const add = (): void => {
    const key = fresh.trim();
    if (key === '' || Object.hasOwn(map, key)) return;
    change({ ...map, [key]: emptyValue(spec.of) });
    setFresh('');
  };
  return (
    <fieldset className={styles.items} aria-label={label}>
      {keys.map((key, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the key of an entry changes while it is typed
        <div key={index} className={styles.entry}>
          <input
            className={styles.input}
            aria-label={`Key ${index + 1} of ${label}`}
            value={key}
            readOnly={isReadOnly}
            spellCheck={false}
            onChange={(event) => {
              const to = event.target.value;
              if (to !== '' && !Object.hasOwn(map, to)) change(renamedKey(map, key, to));
            }}
          />
          <Nested
            {...props}
            spec={spec.of}
            hint=""
            id={`${id}-${index}`}
            label={`${label}: ${key}`}
            value={map[key]}
            onChange={(next) => change({ ...map, [key]: next ?? emptyValue(spec.of) })}
          />
          {!isReadOnly && (
            <IconButton
              icon={X}
              label={`Remove ${key}`}
              onClick={() => change(Object.fromEntries(Object.entries(map).filter(([other]) => other !== key)))}
            />
          )}
        </div>
      ))}
      {!isReadOnly && (
        <div className={styles.entry}>
          <input
            id={id}
            className={styles.input}
            aria-label={`New key of ${label}`}
            placeholder={keys.length === 0 && hint !== undefined && hint !== '' ? hint : 'New key'}
            value={fresh}
            spellCheck={false}
            onChange={(event) => setFresh(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') add();
            }}
          />
          <Button size="small" icon={Plus} disabled={fresh.trim() === '' || Object.hasOwn(map, fresh.trim())} onClick={add}>
            Add
          </Button>
        </div>
      )}
    </fieldset>
  );
}

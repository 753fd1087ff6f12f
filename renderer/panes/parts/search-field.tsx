import { Search, X } from 'lucide-react';
import { IconButton } from './buttons.tsx';
import styles from './parts.module.css';

interface SearchFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly label: string;
  /** The down arrow leads on into the list below. */
  readonly onEnterList?: () => void;
}

/** A text field that filters the list below it; Escape empties it. */
export function SearchField({ value, onChange, label, onEnterList }: SearchFieldProps) {
  return (
    <div className={styles.search}>
      <Search size={14} aria-hidden="true" />
      <input
        type="search"
        value={value}
        placeholder={label}
        aria-label={label}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
          if (event.key === 'ArrowDown' && onEnterList) {
            event.preventDefault();
            onEnterList();
          }
        }}
      />
      {value !== '' && <IconButton icon={X} label="Clear the search" onClick={() => onChange('')} />}
    </div>
  );
}

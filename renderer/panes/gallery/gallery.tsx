import { FilePlus2, FileText, FolderOpen, Workflow } from 'lucide-react';
import { useState } from 'react';
import type { Example, RecentFile } from '../../platform/platform.ts';
import { Button } from '../parts/buttons.tsx';
import { EmptyState } from '../parts/empty-state.tsx';
import { SearchField } from '../parts/search-field.tsx';
import { matchRank } from '../parts/match.ts';
import type { MiniPicture } from './mini-picture.ts';
import { MiniPictureView } from './mini-picture-view.tsx';
import styles from './gallery.module.css';

export interface GalleryProps {
  readonly examples: readonly Example[];
  readonly recent: readonly RecentFile[];
  readonly pictures: ReadonlyMap<string, MiniPicture>;
  /** Why the examples cannot be shown. */
  readonly failure?: string | undefined;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onOpenExample: (id: string) => void;
  readonly onOpenRecent: (path: string) => void;
}

/** Broken twins say nothing of themselves: finding out is the lesson. */
const lessonOf = ({ id, description }: Example): string =>
  description === '' && id.endsWith('-broken') ? 'The same flow with mistakes in it, to find and to mend.' : description;

/** The first screen: start anew, go on where one was, or learn from an example. */
export function Gallery({ examples, recent, pictures, failure, onNew, onOpen, onOpenExample, onOpenRecent }: GalleryProps) {
  const [query, setQuery] = useState('');
  const shown = examples.filter((example) => matchRank(query, `${example.name} ${example.description} ${example.id}`) !== undefined);
  return (
    <div className={styles.gallery}>
      <aside className={styles.side}>
        <h1 className={styles.brand}>
          <Workflow size={24} aria-hidden="true" />
          Rolepath
        </h1>
        <p className={styles.claim}>Draw how a person, a program or a machine becomes an AWS principal, and see where every path ends.</p>
        <div className={styles.start}>
          <Button look="primary" icon={FilePlus2} onClick={onNew}>
            New empty model
          </Button>
          <Button icon={FolderOpen} onClick={onOpen}>
            Open file…
          </Button>
        </div>
        <h2 className={styles.heading}>Recent</h2>
        {recent.length === 0 && (
          <p className={styles.quiet}>Models that you open or save are listed here. You can also drop a file on the window.</p>
        )}
        <ul className={styles.recent}>
          {recent.map((file) => (
            <li key={file.path}>
              <button type="button" className={styles.recentFile} title={file.path} onClick={() => onOpenRecent(file.path)}>
                <FileText size={16} aria-hidden="true" />
                <span className={styles.recentName}>{file.name}</span>
                <span className={styles.folder}>{file.folder}</span>
              </button>
            </li>
          ))}
        </ul>
      </aside>
      <main className={styles.main}>
        <header className={styles.bar}>
          <h2 className={styles.title}>Examples</h2>
          <p className={styles.lead}>Each is a lesson; open one and change it, nothing is overwritten.</p>
          <SearchField value={query} onChange={setQuery} label="Search examples" />
        </header>
        {failure !== undefined && <EmptyState title="The examples cannot be read">{failure}</EmptyState>}
        {failure === undefined && shown.length === 0 && (
          <EmptyState title={query === '' ? 'Reading the examples' : `No example for “${query}”`} />
        )}
        <ul className={styles.cards}>
          {shown.map((example) => (
            <li key={example.id}>
              <button type="button" className={styles.card} onClick={() => onOpenExample(example.id)}>
                <MiniPictureView picture={pictures.get(example.id)} />
                <span className={styles.cardText}>
                  <span className={styles.cardName}>{example.name}</span>
                  <span className={styles.lesson}>{lessonOf(example)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </main>
    </div>
  );
}

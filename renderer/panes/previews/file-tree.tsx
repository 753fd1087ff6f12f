import { File, Folder } from 'lucide-react';
import type { ExportedFile } from '#core/export/exporter.ts';
import { fileRows } from './file-rows.ts';
import styles from './previews.module.css';

interface FileTreeProps {
  readonly files: readonly ExportedFile[];
  readonly chosen: string;
  readonly onChoose: (path: string) => void;
}

/** The files of an export under their folders. */
export const FileTree = ({ files, chosen, onChoose }: FileTreeProps) => (
  <nav className={styles.files} aria-label="Files of the export">
    {fileRows(files.map((file) => file.path)).map(({ path, name, depth, isFolder }) => {
      const style = { paddingLeft: 12 + depth * 14 };
      return isFolder ? (
        <div key={`${path}/`} className={styles.folder} style={style}>
          <Folder size={14} aria-hidden="true" />
          {name}
        </div>
      ) : (
        <button
          key={path}
          type="button"
          className={styles.file}
          style={style}
          aria-current={path === chosen}
          onClick={() => onChoose(path)}
        >
          <File size={14} aria-hidden="true" />
          {name}
        </button>
      );
    })}
  </nav>
);

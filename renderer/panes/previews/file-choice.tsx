import type { ExportedFile } from '#core/export/exporter.ts';
import controls from '../inspector/controls/controls.module.css';
import styles from './previews.module.css';

interface FileChoiceProps {
  readonly files: readonly ExportedFile[];
  readonly chosen: string | undefined;
  readonly onChoose: (path: string) => void;
}

/** Which file of an export is shown; nothing to choose among one. */
export const FileChoice = ({ files, chosen, onChoose }: FileChoiceProps) =>
  files.length < 2 ? undefined : (
    <select
      className={`${controls.input} ${styles.choice}`}
      aria-label="File"
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {files.map((file) => (
        <option key={file.path} value={file.path}>
          {file.path}
        </option>
      ))}
    </select>
  );

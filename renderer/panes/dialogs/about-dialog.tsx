import { useEffect, useState } from 'react';
import type { AppInfo } from '../../platform/platform.ts';
import { useApp } from '../../app/app-context.ts';
import { useEditor } from '../../state/use-editor.ts';
import { Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';

/** What the window ships beside our own code, with the licences that ask to be named. */
const shipped = [
  ['React and React DOM', 'MIT'],
  ['React Flow (@xyflow/react)', 'MIT'],
  ['elkjs, the Eclipse Layout Kernel', 'EPL-2.0'],
  ['Mermaid', 'MIT'],
  ['Radix UI', 'MIT'],
  ['Lucide icons', 'ISC'],
  ['yaml', 'ISC'],
  ['zustand, mutative, zod, tinykeys, sonner', 'MIT'],
  ['Electron and Chromium (desktop only)', 'MIT, BSD'],
] as const;

/** Version, what it is, and whose work is in it. */
export function AboutDialog() {
  const { platform } = useApp();
  const isOpen = useEditor((state) => state.overlay?.kind === 'about');
  const show = useEditor((state) => state.show);
  const [info, setInfo] = useState<AppInfo>();
  useEffect(() => {
    if (isOpen) void platform.appInfo().then((answer) => answer.ok && setInfo(answer.value));
  }, [isOpen, platform]);
  return (
    <Dialog
      title="Rolepath"
      description="Draws, judges and exports AWS identity flows: every path from a person, a program or a machine ends in an IAM role, or a witness says where not."
      isOpen={isOpen}
      onClose={() => show(undefined)}
    >
      <p>
        {info ? `Version ${info.version}. ` : ''}Licensed under Apache-2.0. Works offline; nothing about you or your models is sent
        anywhere.
      </p>
      <p>
        Rolepath is not made or endorsed by Amazon Web Services. Facts about AWS come from its public documentation and name their page;
        what no page confirms is marked so.
      </p>
      <h3 className={styles.heading}>Work of others in this window</h3>
      <dl className={styles.licences}>
        {shipped.map(([name, licence]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{licence}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>The full texts stand in the file NOTICE and in each package.</p>
    </Dialog>
  );
}

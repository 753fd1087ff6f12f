import { useEffect, useState } from 'react';
import type { AppInfo } from '../../platform/platform.ts';
import { useApp } from '../../app/app-context.ts';
import { useEditor } from '../../state/use-editor.ts';
import { Dialog } from './dialog.tsx';
import styles from './dialogs.module.css';
import { shipped } from './shipped.ts';

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
      <p className={styles.quiet}>
        The same list stands in the file NOTICE, the full texts in each package. The desktop application also brings Electron and Chromium
        along.
      </p>
    </Dialog>
  );
}

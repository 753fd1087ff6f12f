import { ExternalLink } from 'lucide-react';
import { use } from 'react';
import { AppContext } from '../../app/app-context.ts';
import styles from './parts.module.css';

/** A page outside the editor; opened by the platform, never inside the window. */
export function SourceLink({ url, title }: { readonly url: string; readonly title: string }) {
  const app = use(AppContext);
  return (
    <a
      className={styles.link}
      href={url}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (!app) return;
        event.preventDefault();
        void app.platform.openExternal(url);
      }}
    >
      {title}
      <ExternalLink size={12} aria-hidden="true" />
    </a>
  );
}

import { useEffect, useState } from 'react';
import { useApp } from '../../app/app-context.ts';
import type { Example, RecentFile } from '../../platform/platform.ts';
import { Gallery } from './gallery.tsx';
import { useMiniPictures } from './use-mini-pictures.ts';

const noExamples: readonly Example[] = [];

/** The gallery, fed by the platform. */
export function GalleryPane() {
  const { platform, files } = useApp();
  const [examples, setExamples] = useState(noExamples);
  const [recent, setRecent] = useState<readonly RecentFile[]>([]);
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    void platform.listExamples().then((answer) => (answer.ok ? setExamples(answer.value) : setFailure(answer.error.message)));
    void platform.listRecent().then((answer) => answer.ok && setRecent(answer.value));
  }, [platform]);
  const pictures = useMiniPictures(platform, examples);
  return (
    <Gallery
      examples={examples}
      recent={recent}
      pictures={pictures}
      failure={failure}
      onNew={() => void files.createNew()}
      onOpen={() => void files.open()}
      onOpenExample={(id) => void files.openExample(id)}
      onOpenRecent={(path) => void files.openRecent(path)}
    />
  );
}

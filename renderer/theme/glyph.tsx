import { glyphs } from '#core/catalog/generated/glyphs.ts';
import type { Glyph as GlyphText } from '#core/catalog/kind.ts';

const byKind: Readonly<Record<string, GlyphText | undefined>> = glyphs;

/** A square for kinds that have no glyph of their own. */
const unknown = '<rect x="5" y="5" width="14" height="14" rx="3" />';

/** The glyph of a kind, in the current colour. The markup is our own catalog's, never a file's. */
export const Glyph = ({ kind, size = 20 }: { readonly kind: string; readonly size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth={1.75}
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
    dangerouslySetInnerHTML={{ __html: byKind[kind] ?? unknown }}
  />
);

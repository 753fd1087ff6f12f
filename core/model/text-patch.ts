import type { TextPatch } from './model-file.ts';

/** The text after patches, which must be in order and must not overlap. */
export function applyPatches(text: string, patches: readonly TextPatch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const patch of patches) {
    parts.push(text.slice(at, patch.start), patch.text);
    at = patch.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The patches that lead back to `text`. */
export function invertPatches(text: string, patches: readonly TextPatch[]): readonly TextPatch[] {
  let shift = 0;
  return patches.map((patch) => {
    const start = patch.start + shift;
    shift += patch.text.length - (patch.end - patch.start);
    return { start, end: start + patch.text.length, text: text.slice(patch.start, patch.end) };
  });
}

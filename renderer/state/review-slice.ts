import { unwaive, waive } from '#core/waivers/waive.ts';
import { reviewNameOf } from '#electron/ipc/companion-names.ts';
import type { ReviewFunctions } from './editor-state.ts';
import type { Moments, Store } from './moments.ts';
import { reviewTextOf } from './review-text.ts';
import type { Services } from './services.ts';

/** Deciding which findings the team lives with. */
export function reviewFunctions({ getState }: Store, services: Services, { change, mayEdit }: Moments): ReviewFunctions {
  const rewrite = (label: string, rewritten: (text: string) => string | undefined): void => {
    if (!mayEdit()) return;
    const { reviewText, origin, announce } = getState();
    const before = reviewText ?? '';
    const after = rewritten(before);
    if (after === undefined) {
      services.notify({ text: `"${reviewNameOf(origin.name)}" cannot be changed as it stands: mend its text first.`, tone: 'error' });
      return;
    }
    if (after === before) return;
    change(label, { reviewText: reviewTextOf(after) });
    announce(label);
  };
  return {
    waive: (finding, waiver) => rewrite(`Waive ${finding.code}`, (text) => waive(text, finding, waiver)),
    unwaive: (finding) => rewrite(`Take back the waiver of ${finding.code}`, (text) => unwaive(text, finding)),
  };
}

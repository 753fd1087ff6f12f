import { carriedPlaces } from './carried-places.ts';
import type { MendFunctions } from './editor-state.ts';
import { mendAll } from './mend-all.ts';
import type { Moments, Store } from './moments.ts';
import type { Services } from './services.ts';

/** Mending findings by a press of a button. */
export function mendFunctions({ getState }: Store, services: Services, { change, terms, mayEdit }: Moments): MendFunctions {
  return {
    fixOf: (finding) => services.fixOf(getState().graph, finding, terms().options.settings?.ownRules),
    fixAll(findings) {
      if (findings.length === 0 || !mayEdit()) return;
      const state = getState();
      const { options } = terms();
      const { file, mended, left } = mendAll(state.file, findings, (document, previous) => services.judgeNow(document, options, previous));
      if (file !== state.file) {
        const places = carriedPlaces(state.file.document, file.document, state.places);
        change(`Fix ${findings.length} findings`, { file, places });
      }
      services.notify({ text: outcomeOf(mended, left), tone: left === 0 ? 'done' : 'warning' });
    },
  };
}

function outcomeOf(mended: number, left: number): string {
  const fixed = mended === 1 ? '1 finding is fixed.' : `${mended} findings are fixed.`;
  return left === 0 ? fixed : `${fixed} ${left === 1 ? 'One is' : `${left} are`} left.`;
}

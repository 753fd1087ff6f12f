import {
  CircleAlert,
  CircleCheck,
  CircleQuestionMark,
  DoorOpen,
  Info,
  OctagonX,
  Repeat,
  ShieldX,
  TriangleAlert,
  type LucideIcon,
} from 'lucide-react';
import type { Expectation } from '#core/expect/expectation.ts';
import type { Severity } from '#core/model/diagnostic.ts';
import type { VerdictOutcome } from '#core/paths/analysis.ts';

export type Tone = 'error' | 'warning' | 'info' | 'ok';

/** How something is told: always an icon and words beside the colour. */
export interface Look {
  readonly icon: LucideIcon;
  readonly label: string;
  /** For two and more. */
  readonly many: string;
  readonly tone: Tone;
}

export const outcomeLooks: Readonly<Record<VerdictOutcome, Look>> = {
  'dead-end': { icon: OctagonX, label: 'dead end', many: 'dead ends', tone: 'error' },
  refused: { icon: ShieldX, label: 'refused', many: 'refused', tone: 'error' },
  loops: { icon: Repeat, label: 'loops', many: 'loop', tone: 'warning' },
  exits: { icon: DoorOpen, label: 'exits', many: 'exit', tone: 'info' },
  'ends-in-role': { icon: CircleCheck, label: 'ends in a role', many: 'end in a role', tone: 'ok' },
};

export const expectationLooks: Readonly<Record<Expectation['outcome'], Look>> = {
  holds: { icon: CircleCheck, label: 'holds', many: 'hold', tone: 'ok' },
  fails: { icon: CircleAlert, label: 'fails', many: 'fail', tone: 'error' },
  unreadable: { icon: CircleQuestionMark, label: 'unreadable', many: 'unreadable', tone: 'warning' },
};

export const severityLooks: Readonly<Record<Severity, Look>> = {
  error: { icon: CircleAlert, label: 'error', many: 'errors', tone: 'error' },
  warning: { icon: TriangleAlert, label: 'warning', many: 'warnings', tone: 'warning' },
  info: { icon: Info, label: 'note', many: 'notes', tone: 'info' },
};

/** `3 errors`, `1 note`. */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

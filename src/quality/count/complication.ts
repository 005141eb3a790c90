import type { ComplicationClassCode, ComplicationKindCode, VertebralLevelCode } from '../../parameter/codes.generated.ts';
import type { Outcome } from '../outcomes.ts';

/** One complication of one session, as it is counted. */
export interface Complication {
  /** Undefined: none that we know. */
  readonly kind: ComplicationKindCode | undefined;
  readonly died: boolean;
  readonly level: VertebralLevelCode | undefined;
  readonly class: ComplicationClassCode | undefined;
  /** Whether an AdverseEvent reports it; else the Procedure names it itself. */
  readonly isReported: boolean;
  readonly hasDay: boolean;
  /** Whether the day of it or of its session is missing, so that it may be outside of the window. */
  readonly isUndated: boolean;
}

/** What it counts for. */
export function outcomesOf({ kind, died, class: itsClass }: Complication): readonly Outcome[] {
  const named: readonly Outcome[] = kind === undefined ? [] : [kind];
  const dead: readonly Outcome[] = died && kind !== 'death' ? ['death'] : [];
  return itsClass === 'major' ? ['any-major', ...named, ...dead] : [...named, ...dead];
}

import { listFormat } from '../list-format.ts';

const inWords = (items: readonly string[]) => listFormat('en-GB').format(items);

/** What the screen of recovery says beyond its labels. */
export const recoveryWords = {
  notBegun: 'Nothing to recover from yet: say under Procedure how it ended.',
  bedRest: 'Bed rest and observation',
  bedRestHint: 'How long is for the patient’s condition and sedation to say; the practice parameter names no hours.',
  beforeLeaving: 'Before the patient leaves',
  leaving: 'Leaving',
  addCheck: 'Add a check',
  check: (number: number, time: string) => `Check ${number}, ${time}`,
  strength: (how: string) => `strength ${how.toLowerCase()}`,
  neurology: (how: string) => `neurology ${how.toLowerCase()}`,
  changed: (at: string | undefined, signs: readonly string[], stands: boolean) =>
    `${at ?? 'At a time not recorded'}: not as before the procedure: ${inWords(signs.map(sign => sign.toLowerCase()))}.${stands ? '' : ' A later check found it as before.'}`,
  addComplication: 'Record it as a complication',
  /** In the note. */
  title: 'Recovery',
  worse: 'Worse than before the procedure',
  checkedBy: (who: string) => `checked by ${who}`,
  watchedBy: (who: string) => `watched by ${who}`,
  nothingMore: 'nothing more recorded',
} as const;

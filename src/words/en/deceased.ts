import { quotedDate } from '../as-quoted.ts';
import { recordLine } from './record-line.ts';

type DeathDate = { readonly kind: 'not-recorded' } | { readonly kind: 'date' | 'ahead' | 'not-a-date'; readonly text: string };

function died(death: DeathDate): string {
  switch (death.kind) {
    case 'not-recorded':
      return 'The chart says that this patient has died; the date is not recorded.';
    case 'date':
      return `The chart says that this patient has died: ${recordLine.moment(death.text)}.`;
    case 'ahead':
      return `The chart says that this patient has died, and gives a date that lies ahead: ${recordLine.moment(death.text)}.`;
    case 'not-a-date':
      return `The chart says that this patient has died; what it gives as the date is none: “${quotedDate(death.text)}”.`;
  }
}

/** What is said where the patient has died. */
export const deceasedWords = {
  heading: 'This patient has died',
  died,
  noNewCase: 'So no new case is begun here, and nothing is written to the chart.',
  answered: 'Something was answered here before this was read. It is not lost: save it as a file.',
  openFile:
    'A case that was begun before can go on from its file. A death after the procedure is recorded there, as a complication with a fatal outcome.',
  wrong: 'If the chart is mistaken, have it put right in the EHR, then launch Vertaug again.',
} as const;

import { count } from './wording.ts';

function ago(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** What is said of answers that no longer hold. */
export const dayLine = {
  /** `days`: since it was given; `day`: the date on which it was. */
  before: (answer: string, days: number, day: string, how: string) => `Before: ${answer}, ${ago(days)} (${day}), ${how}.`,
  how: {
    confirmed: 'answered by confirmation',
    edited: 'answered against the suggestion',
    typed: 'answered without a suggestion',
    'group-attested': 'answered for several at once',
  },
  askAgain: 'ask again',
  otherwise: 'the chart has changed',
  chartSays: 'The chart now says otherwise:',
  saidThen: 'What stood beside it in the chart has changed since. The chart now says:',
  notCompared: 'What the chart said when this was answered was not kept, so it is not compared with what it says now.',
  stillScore: (score: number) => `Still ${score}`,
  score: (score: number) => `${score} of 10`,
  decision: {
    tooOld: (number: number, day: string, several: boolean) =>
      `${count(number, 'answer', 'answers')} of ${day}${several ? ' and later' : ''} ${number === 1 ? 'has' : 'have'} to be asked again today.`,
    otherwise: (number: number) =>
      `${count(number, 'answer no longer agrees', 'answers no longer agree')} with the chart: ${number === 1 ? 'it is' : 'they are'} open again.`,
    resting: (criterion: string) => `${criterion} (to be asked again)`,
  },
  group: {
    label: 'Several at once',
    mark: (number: number) =>
      number === 1 ? 'Not present: the one that the chart gives no hint of' : `Not present: all ${number} that the chart gives no hint of`,
    markAgain: (number: number) => (number === 1 ? 'As before: not present' : `As before: all ${number} of these not present`),
    marks: (questions: readonly string[]) => `It marks: ${questions.join('; ')}.`,
    leaves: {
      'empty-chart': (number: number, questions: readonly string[]) =>
        `${number === 1 ? 'This one is' : `These ${number} are`} answered one by one, because the EHR gave nothing at all of this patient: ${questions.join('; ')}.`,
      'evidence-first': (number: number, questions: readonly string[]) =>
        `${number} ${number === 1 ? 'is' : 'are'} left, because the evidence has to be opened first: ${questions.join('; ')}.`,
      'suggested-present': (number: number, questions: readonly string[]) =>
        `${number} ${number === 1 ? 'is' : 'are'} left, because the chart has something that speaks for it: ${questions.join('; ')}.`,
      reading: (number: number, questions: readonly string[]) =>
        `${number} ${number === 1 ? 'is' : 'are'} left, because the chart is still being read: ${questions.join('; ')}.`,
    },
    attested: (number: number) =>
      `${count(number, 'question was', 'questions were')} answered “not present” at once. Each can be taken back at its own row.`,
    done: (number: number) => `${count(number, 'question', 'questions')} answered not present.`,
  },
  announce: {
    read: 'The chart has been read.',
    readInPart: 'Reading has ended. Not everything could be read.',
    lapsed: (number: number) =>
      `${count(number, 'answer no longer holds', 'answers no longer hold')} and ${number === 1 ? 'is' : 'are'} open again.`,
    takenBack: (question: string) => `Taken back: ${question}.`,
    answered: (question: string, answer: string) => `${question}: ${answer}.`,
  },
} as const;

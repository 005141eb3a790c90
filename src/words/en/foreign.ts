import { listFormat } from '../list-format.ts';
import { type NamedStage, namedStages } from './response-stages.ts';

/** `what`: a question and its answer as the file says them. */
export const foreignWords = {
  opened: (of: readonly NamedStage[]) =>
    `Opened the answers for ${namedStages(of)} that another form wrote. They count as entered by you: read them through.`,
  replaces: (of: readonly NamedStage[]) => `What is answered here for ${namedStages(of)} is replaced, all of it, by what this file says.`,
  drops: (levels: readonly string[]) =>
    levels.length === 1
      ? `${listFormat('en-GB').format(levels)} is not in this file, and is no longer chosen.`
      : `${listFormat('en-GB').format(levels)} are not in this file, and are no longer chosen.`,
  refused: {
    'other-patient': 'The answers in this file are about another patient. Open them from that patient’s chart. Nothing was changed here.',
    'no-patient': 'The answers in this file do not say about which patient of this EHR they are. Nothing was changed here.',
    'not-ours': 'The answers in this file are to none of Vertaug’s questionnaires, or were entered in error. Nothing was changed here.',
    malformed: 'The answers in this file are not written as FHIR (R4) writes a QuestionnaireResponse. Nothing was changed here.',
    'no-case': (at: string) => `The answers in this file do not fit into a case${at === '' ? '' : `, at ${at}`}. Nothing was changed here.`,
  },
  sentStay: (count: number) =>
    count === 1
      ? 'A complication that is not in the file stays, because it was sent to the EHR: under Review it can be taken back.'
      : `${count} complications that are not in the file stay, because they were sent to the EHR: under Review they can be taken back.`,
  leftOut: (count: number) =>
    count === 1
      ? 'One more QuestionnaireResponse in the file was left out: it answers another questionnaire, is older or was entered in error.'
      : `${count} more QuestionnaireResponses in the file were left out: they answer other questionnaires, are older or were entered in error.`,
  notRead: {
    heading: (count: number) =>
      count === 1
        ? 'One answer of the file could not be read, and is not in the case:'
        : `${count} answers of the file could not be read, and are not in the case:`,
    what: (asked: string, said: string) => `“${asked}”: “${said}”`,
    'unknown-question': (what: string) => `${what}. Vertaug asks no such question there.`,
    'unknown-answer': (what: string) => `${what}. It is none of the answers to choose from, or in another unit or form than is asked for.`,
    'not-looked-at': (what: string) => `${what}. A program filled it in, and nobody is said to have looked at it.`,
    'no-level': (what: string) => `${what}. It does not say at which level, or its level stands there twice.`,
    twice: (what: string) => `${what}. The question is answered more than once, and the first answer was taken.`,
    'no-time': (what: string) => `${what}. It is kept only with a time, and none is said.`,
  },
};

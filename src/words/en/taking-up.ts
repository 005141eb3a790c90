import { listFormat } from '../list-format.ts';
import { type NamedStage, namedStages } from './response-stages.ts';

type Kept = 'Procedure' | 'Consent' | 'AdverseEvent' | 'DocumentReference' | 'QuestionnaireResponse' | 'Observation' | 'Provenance';

const kept: Readonly<Record<Kept, string>> = {
  Procedure: 'procedures',
  Consent: 'consents',
  AdverseEvent: 'complications',
  DocumentReference: 'notes',
  QuestionnaireResponse: 'answers',
  Observation: 'pain scores',
  Provenance: 'who answered',
};

const inWords = (items: readonly string[]) => listFormat('en-GB').format(items);

/** A case as the EHR kept it, and what of it cannot be taken up. `day`: in words. */
export const takingUpWords = {
  title: {
    completed: (day: string) => `Procedure of ${day}`,
    stopped: (day: string) => `Procedure of ${day}, which was stopped`,
    notDone: 'Procedure that was not done',
    undated: 'Procedure, time not recorded',
    consent: (day: string) => `Consent of ${day}`,
    assessment: (day: string) => `Assessment, last answered ${day}`,
    note: (day: string) => `Note of ${day}`,
    unknown: 'Case without a date',
  },
  at: (title: string, levels: readonly string[]) => (levels.length === 0 ? title : `${title}, at ${inWords(levels)}`),
  who: (names: readonly string[]) => `By ${inWords(names)}.`,
  stages: (of: readonly NamedStage[]) => `Answers stand there for ${namedStages(of)}.`,
  extent: {
    whole: 'All that was sent of it can be taken up.',
    part: 'A part of it can be taken up; the rest stays open.',
    'note-only': 'The EHR holds only a note of it. What a note says cannot be taken up as answers: read it there and enter what is needed.',
  },
  caseId: (id: string) => `Case ${id}`,
  leftOut: {
    'entered-in-error': (what: string) => `${what} is marked as entered in error and is not taken up.`,
    'other-patient': (what: string) => `${what} is about another patient, or about nobody, and is not taken up.`,
    'other-ehr': (what: string) => `The case file in ${what} belongs to another EHR and is not taken up.`,
    twin: (what: string) => `${what} is there twice: the newer one is taken up.`,
    broken: (what: string) => `${what} cannot be read as Vertaug writes it, and is not taken up.`,
  },
  notRead: (types: readonly Kept[]) => `More may stand in the EHR: not read were ${inWords(types.map(type => kept[type]))}.`,
  missing: {
    nothing: (of: readonly NamedStage[]) => `The answers for ${namedStages(of)} do not stand there: they are open.`,
    resource: (of: readonly NamedStage[]) => `For ${namedStages(of)}, what was recorded is taken up; what was asked beside it is open.`,
    brokenAnswers: (of: readonly NamedStage[]) => `The answers for ${namedStages(of)} stand there and cannot be read: they are open.`,
    broken: (types: readonly Kept[]) => `What stands there as ${inWords(types.map(type => kept[type]))} cannot be read: it is open.`,
    whenAnswered: 'When exactly each answer was given is not known: those of the day of the procedure are asked again.',
    evidenceSeen: 'What of the chart stood beside some answers is not known.',
    timeOutLevels: 'Which levels were said at the time-out does not stand there.',
    techniques: 'What was done at each level does not stand there.',
    departures: 'Whether reasons for going on were asked for is not known: where there are none, they are asked for again.',
    notes: 'There are several notes on the procedure, and it is not known which was entered here: none is taken up.',
    told: (lines: readonly string[]) => `Only in these words, and so not taken up: ${lines.join('; ')}.`,
    whoEntered: 'Several people entered it; who entered which field is not known.',
    onlyInNote: 'The note in the EHR says more than could be taken up. It stays as it is: what you send is added to it.',
    caseId: 'Of which case it was does not stand there: it gets a new number.',
  },
} as const;

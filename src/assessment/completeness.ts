import { decide } from './assess/decide.ts';
import { wasBegun } from './assess/levels-in-line.ts';
import { isBleedingOpen } from './bleeding/is-bleeding-open.ts';
import type { AnswerKey, Case, Complication, LevelPerformed } from './case/case.ts';
import type { FieldId } from './case/field.ts';
import { hasOperator } from './case/team.ts';
import { outcomeOf, seriousCriteriaAsked } from './complications/seriousness.ts';
import { consentState } from './consent/consent-state.ts';
import { tooOldToday } from './day/day-of-procedure.ts';
import { allWordsOwed } from './doubts/hard-facts.ts';

export type StageId = 'assess' | 'plan' | 'consent' | 'day' | 'procedure' | 'review';

export interface StageState {
  /** Something in this stage has been answered. */
  readonly begun: boolean;
  /** Fields that are still empty, in the order of the screen. */
  readonly lacking: readonly FieldId[];
}

/** What each stage still lacks, for the list of stages. Nothing that is lacking keeps anybody from going on. */
export function completeness(current: Case): Readonly<Record<StageId, StageState>> {
  const findings = decide(current);
  const today = tooOldToday(current);
  return {
    assess: {
      begun: current.levels.length > 0 || Object.keys(current.answers).length > 0,
      lacking: [
        ...(current.levels.length === 0 ? (['levels'] as const) : []),
        ...uncounted(current),
        ...openElsewhere(findings.open, today),
      ],
    },
    plan: planStage(current),
    consent: consentStage(current),
    day: withBleeding(dayStage(current, today), current),
    procedure: procedureStage(current),
    review: {
      begun: findings.explained.length > 0,
      lacking: allWordsOwed(current, findings).map((key): FieldId => `departure.${key}`),
    },
  };
}

/** Chosen levels whose number nobody has confirmed on the images. */
function uncounted({ levels }: Case): readonly FieldId[] {
  return levels.filter(({ counted }) => counted === undefined).map(({ level }): FieldId => `levels.${level}.counted`);
}

type Blank = readonly [field: FieldId, filled: boolean];

const lackingOf = (blanks: readonly Blank[]): readonly FieldId[] => blanks.filter(([, filled]) => !filled).map(([field]) => field);

function planStage({ levels, plan }: Case): StageState {
  return {
    begun:
      levels.some(({ technique }) => technique) ||
      plan.guidance !== undefined ||
      plan.injectate !== undefined ||
      plan.sedation !== undefined,
    lacking: lackingOf([
      ...levels.map(({ level, technique }): Blank => [`plan.levels.${level}.technique`, technique !== undefined]),
      ['plan.guidance', plan.guidance !== undefined],
      ['plan.injectate', plan.injectate !== undefined],
      ['plan.injectateText', plan.injectate !== 'other' || plan.injectateText !== ''],
      ['plan.sedation', plan.sedation !== undefined],
    ]),
  };
}

function consentStage({ consent, plan }: Case): StageState {
  const state = consentState(consent);
  if (state === 'undecided') {
    const begun = consent.takenBy !== '' || consent.levels.length > 0 || consent.risks.length > 0;
    return { begun, lacking: ['consent.decision'] };
  }
  const byProxy = consent.givenBy === 'proxy';
  const given = state !== 'refused';
  const onForm = consent.signedOn === 'hospital-form';
  return {
    begun: true,
    lacking: lackingOf([
      ['consent.levels', !given || consent.levels.length > 0],
      ['consent.techniques', !given || consent.techniques.length > 0],
      ['consent.sedationCovered', !given || plan.sedation !== true || consent.sedationCovered !== undefined],
      ['consent.risks', !given || consent.risks.length > 0],
      ['consent.givenBy', consent.givenBy !== undefined],
      ['consent.proxyName', !byProxy || consent.proxyName !== ''],
      ['consent.proxyRelationship', !byProxy || consent.proxyRelationship !== undefined],
      ['consent.proxyEvidence', !byProxy || consent.proxyEvidence !== ''],
      ['consent.decidedAt', consent.decidedAt !== undefined],
      ['consent.takenBy', consent.takenBy !== ''],
      ['consent.formReference', !given || !onForm || consent.formReference !== ''],
      ['consent.signature', !given || onForm || consent.signature !== undefined],
      ['consent.withdrawal.at', consent.withdrawal === undefined || consent.withdrawal.at !== undefined],
    ]),
  };
}

/** What the day of the procedure asks again is open there, not where it was asked first. */
function openElsewhere(open: readonly AnswerKey[], today: readonly AnswerKey[]): readonly AnswerKey[] {
  return open.filter(key => !today.includes(key));
}

function dayStage({ procedure }: Case, today: readonly AnswerKey[]): StageState {
  const { verified, marking, timeOutAt, timeOutLevels } = procedure.universalProtocol;
  if (procedure.status === 'not-done') return { begun: true, lacking: today };
  return {
    begun: today.length > 0 || verified !== undefined || marking !== undefined || timeOutAt !== undefined,
    lacking: [
      ...today,
      ...lackingOf([
        ['procedure.universalProtocol.verified', verified !== undefined],
        ['procedure.universalProtocol.marking', marking !== undefined],
        ['procedure.universalProtocol.timeOutAt', timeOutAt !== undefined],
        ['procedure.universalProtocol.timeOutLevels', timeOutAt === undefined || timeOutLevels.length > 0],
      ]),
    ],
  };
}

/** Bleeding is settled on the day: by time and value, by reversal, or by going on with words. */
function withBleeding({ begun, lacking }: StageState, current: Case): StageState {
  return { begun, lacking: isBleedingOpen(current) ? [...lacking, 'bleeding.state'] : lacking };
}

function procedureStage(current: Case): StageState {
  const { procedure, complications } = current;
  const { status } = procedure;
  const ofComplications = complications.flatMap(complicationBlanks);
  if (status === undefined) return { begun: complications.length > 0, lacking: ['procedure.status', ...lackingOf(ofComplications)] };
  const reason: Blank = [
    'procedure.statusReason',
    status === 'completed' || procedure.statusReason !== '' || procedure.statusReasonUnknown !== undefined,
  ];
  const timeUnknown = procedure.performedUnknown !== undefined;
  if (!wasBegun(current)) return { begun: true, lacking: lackingOf([reason, ...ofComplications]) };
  return {
    begun: true,
    lacking: lackingOf([
      reason,
      ['procedure.performedStart', timeUnknown || procedure.performedStart !== undefined],
      ['procedure.performedEnd', timeUnknown || procedure.performedEnd !== undefined],
      ['procedure.levels', procedure.levels.length > 0],
      ...procedure.levels.flatMap(performedBlanks),
      ['procedure.guidance', procedure.guidance !== undefined],
      ['procedure.injectate', procedure.injectate !== undefined],
      ['procedure.injectateText', procedure.injectate !== 'other' || procedure.injectateText !== ''],
      ['procedure.team', hasOperator(procedure)],
      ['procedure.sedationLevel', procedure.sedationLevel !== undefined],
      ['procedure.dose', Object.values(procedure.dose).some(value => value !== undefined)],
      ['procedure.imagesArchived', procedure.imagesArchived !== undefined],
      ['procedure.immediateComplications', procedure.immediateComplications !== undefined],
      ['procedure.statusAtConclusion', procedure.statusAtConclusion !== undefined],
      ...ofComplications,
    ]),
  };
}

function performedBlanks({ level, technique, approach, cementVolumeMl, leakage }: LevelPerformed): readonly Blank[] {
  const path = `procedure.levels.${level}` as const;
  return [
    [`${path}.technique`, technique !== undefined],
    [`${path}.approach`, approach !== undefined],
    [`${path}.cementVolumeMl`, cementVolumeMl !== undefined],
    [`${path}.leakage`, leakage.length > 0],
  ];
}

function complicationBlanks(complication: Complication): readonly Blank[] {
  const { id, kind, description, occurredAt, occurredUnknown, grade, gradeUnknown, consequences, seriousCriteria } = complication;
  const path = `complication.${id}` as const;
  return [
    [`${path}.kind`, kind !== undefined],
    [`${path}.description`, kind !== 'other' || description !== ''],
    [`${path}.occurredAt`, occurredAt !== undefined || occurredUnknown !== undefined],
    [`${path}.grade`, grade !== undefined || gradeUnknown !== undefined],
    ...Object.entries(consequences).map(([code, answer]): Blank => [`${path}.consequences.${code}`, answer !== undefined]),
    ...seriousCriteriaAsked(complication).map((code): Blank => [`${path}.seriousCriteria.${code}`, seriousCriteria[code] !== undefined]),
    [`${path}.outcome`, outcomeOf(complication) !== undefined],
  ];
}

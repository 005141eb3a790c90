import type { TakingUpWords } from '../../words/later/taking-up-words.ts';
import type { Words } from '../../words/words.ts';
import type { Missing } from './missing.ts';

/** What is missing, one sentence each; stages that are missing alike in one. */
export function missingInWords(missing: readonly Missing[], say: TakingUpWords, words: Words): readonly string[] {
  const of = say.missing;
  const stages = (instead: 'nothing' | 'resource') =>
    missing.flatMap(one => (one.kind === 'answers' && one.instead === instead ? [one.stage] : []));
  const broken = missing.flatMap(one => (one.kind === 'broken' ? [one.what] : []));
  const brokenTypes = broken.filter(what => what === 'Procedure' || what === 'Consent' || what === 'AdverseEvent');
  const brokenStages = broken.filter(what => what !== 'Procedure' && what !== 'Consent' && what !== 'AdverseEvent');
  const told = missing.flatMap(one => (one.kind === 'told' ? one.told : []));
  const has = (kind: Missing['kind']) => missing.some(one => one.kind === kind);
  const sentences: readonly (readonly [boolean, () => string])[] = [
    [has('only-in-note'), () => of.onlyInNote],
    [stages('nothing').length > 0, () => of.nothing(stages('nothing'))],
    [stages('resource').length > 0, () => of.resource(stages('resource'))],
    [brokenStages.length > 0, () => of.brokenAnswers(brokenStages)],
    [brokenTypes.length > 0, () => of.broken([...new Set(brokenTypes)])],
    [has('when-answered'), () => of.whenAnswered],
    [has('evidence-seen'), () => of.evidenceSeen],
    [has('time-out-levels'), () => of.timeOutLevels],
    [has('techniques'), () => of.techniques],
    [has('departures'), () => of.departures],
    [has('notes'), () => of.notes],
    [told.length > 0, () => of.told(told.map(({ what, said }) => words.record.line(what, said)))],
    [has('who-entered'), () => of.whoEntered],
    [has('case-id'), () => of.caseId],
  ];
  const leftOut = missing.flatMap(one => (one.kind === 'left-out' ? one.leftOut : []));
  const notRead = missing.flatMap(one => (one.kind === 'not-read' ? one.notRead : []));
  return [
    ...sentences.filter(([is]) => is).map(([, sentence]) => sentence()),
    ...new Set(leftOut.map(({ why, reference }) => say.leftOut[why](reference))),
    ...(notRead.length === 0 ? [] : [say.notRead(notRead.map(({ type }) => type))]),
  ];
}

import { HOURS_PER_DAY } from '../../plain/hours-and-days.ts';
import { keeping } from '../../plain/memo.ts';
import { SYSTEM } from '../codes/groups/code-group.ts';
import { advancedImaging, boneBiopsy, boneDestruction, boneReposition, spineStudy } from '../codes/groups/imaging.ts';
import { isSystem } from '../codes/groups/known-system.ts';
import { inSets } from '../codes/groups/match-group.ts';
import { newestFirst, withinWindow } from '../elements/fhir-date.ts';
import type { Evidence } from '../evidence.ts';
import { memberOf } from '../facts/chart-facts.ts';
import type { StudyFact } from '../facts/document-facts.ts';
import { imagingReports } from '../facts/imaging-reports.ts';
import { nearnessTo, placeOf, placeOfProcedure } from '../facts/places.ts';
import { saysSpine } from '../facts/report-kind.ts';
import { quotedText } from '../prose/report-quote.ts';
import { phraseMatcher } from '../prose/text.ts';
import { BY_TEXT, evidenceOf } from './evidence-of.ts';
import { augmentationMatch, cementInWords } from './find-cement.ts';
import type { QuestionContext } from './question-context.ts';
import { unreadLanguageOf } from './report-readings.ts';
import type { RuleId } from './rules.ts';

const isOfSpine = keeping(
  (study: StudyFact): boolean =>
    memberOf(study, spineStudy) !== undefined || study.texts.some(text => saysSpine(text)) || placeOf(study).kind !== 'nowhere',
);

const saysAdvanced = phraseMatcher(['mri', 'mr', 'ct', 'cat scan', 'spect*', 'bone scan', 'scintigra*', 'pet*', 'nuclear medicine']);

/** By its modalities; by its name only where it has none that can be read. */
function isAdvanced({ modalities, texts }: StudyFact): boolean {
  const codings = modalities.flatMap(modality => modality.codings);
  if (codings.some(({ system, code }) => code !== undefined && system !== undefined && isSystem(system, SYSTEM.dicom))) {
    return codings.some(coding => inSets(coding, advancedImaging.include));
  }
  return texts.some(text => saysAdvanced(text));
}

/** MR, CT and nuclear studies of the spine. That a study exists says nothing of what it shows. */
export function spineStudies(context: QuestionContext): readonly Evidence[] {
  const windowHours = context.windows.imagingDays * HOURS_PER_DAY;
  const studies = context.facts.studies
    .filter(isAdvanced)
    .filter(isOfSpine)
    .sort((one, other) => newestFirst(one.moment, other.moment))
    .map(study => ({ study, fresh: withinWindow(study.moment, context.asOf, windowHours) === 'inside' }));
  const anyFresh = studies.some(({ fresh }) => fresh);
  return studies.map(({ study, fresh }) => {
    const [rule, says]: [RuleId, Evidence['says']] = fresh
      ? ['spine-study', 'supports']
      : anyFresh
        ? ['spine-study-earlier', 'history']
        : ['spine-study-old', 'stale'];
    return evidenceOf(study, { rule, says, match: memberOf(study, spineStudy) ?? BY_TEXT, windowHours });
  });
}

/** Cement that is already there, at this level or at one that the record does not name. */
export function earlierAugmentations(context: QuestionContext): readonly Evidence[] {
  const { level } = context;
  const done = context.facts.procedures.flatMap(procedure => {
    const match = augmentationMatch(procedure, context.facts);
    if (!match || (level !== undefined && nearnessTo(placeOfProcedure(procedure), level) === 'elsewhere')) return [];
    return [evidenceOf(procedure, { rule: 'earlier-augmentation', says: 'history', match })];
  });
  const told = cementInWords(context).filter(cement => level === undefined || cement.level === undefined || cement.level === level);
  return [...done, ...told.map(({ evidence }) => evidence)];
}

const OTHER_PROCEDURES = [
  [boneReposition, 'earlier-reposition'],
  [boneDestruction, 'earlier-ablation'],
  [boneBiopsy, 'earlier-biopsy'],
] as const;

/** What else was done to a vertebra through a needle, as what it is: a bone set right, tissue destroyed, tissue taken. None is cement. */
export function otherBoneProcedures(context: QuestionContext): readonly Evidence[] {
  const { level, facts } = context;
  return facts.procedures.flatMap(procedure => {
    if (augmentationMatch(procedure, facts)) return [];
    if (level !== undefined && nearnessTo(placeOfProcedure(procedure), level) === 'elsewhere') return [];
    return OTHER_PROCEDURES.flatMap(([group, rule]) => {
      const match = memberOf(procedure, group);
      return match ? [evidenceOf(procedure, { rule, says: 'history', match })] : [];
    });
  });
}

/** Documents of the chart that nothing here reads, once and with their number: the newest stands for all. */
export function documentsNotRead({ facts }: QuestionContext): readonly Evidence[] {
  const [newest, ...others] = facts.documents.toSorted((one, other) => newestFirst(one.moment, other.moment));
  if (newest === undefined) return [];
  return [evidenceOf(newest, { rule: 'documents-not-read', says: 'history', match: BY_TEXT, value: String(others.length + 1) })];
}

/**
 * Reports whose text is not read here: it lies in a PDF or at an address, or is in another language. What they say is not known, and that has to be seen. `wholly`:
 * those of which nothing at all was read.
 */
export function unreadReports(context: QuestionContext, wholly: 'wholly' | 'partly-too'): readonly Evidence[] {
  const windowHours = context.windows.imagingDays * HOURS_PER_DAY;
  return imagingReports(context.facts).flatMap(({ report, superseded }) => {
    const language = unreadLanguageOf(report);
    const isWanted = report.unread.length > 0 && (wholly === 'partly-too' || report.texts.length === 0);
    if (report.kind === 'elsewhere' || !(isWanted || language !== undefined)) return [];
    const fresh = withinWindow(report.moment, context.asOf, windowHours) !== 'outside' && !superseded;
    const says = fresh ? 'supports' : 'history';
    return [
      ...(isWanted
        ? [evidenceOf(report, { rule: 'report-unread', says, match: BY_TEXT, value: quotedText(report.unread.join(', ')), windowHours })]
        : []),
      ...(language !== undefined
        ? [evidenceOf(report, { rule: 'report-language', says, match: BY_TEXT, value: language, windowHours })]
        : []),
    ];
  });
}

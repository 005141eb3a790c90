import { indicationsAt } from '../../assessment/assess/criteria-of-case.ts';
import { answerKey } from '../../assessment/case/answer-key.ts';
import type { AnswerKey, Case } from '../../assessment/case/case.ts';
import { isAmount } from '../../assessment/values/amount.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import { parseReference } from '../../fhir/reference.ts';
import type { Extension } from '../../fhir/resource.ts';
import { criterionById } from '../../parameter/criteria-data.ts';
import type { Words } from '../../words/words.ts';
import {
  approachConcept,
  conceptExtension,
  conclusionConcept,
  countingConcept,
  criterionConcept,
  guidanceConcept,
  immediateComplicationsConcept,
  leakageConcept,
  levelConcept,
  measured,
  techniqueConcept,
} from '../base/concepts.ts';
import { type Departure, recordedDepartures } from '../base/departures.ts';
import type { Draft } from '../base/draft.ts';
import type { FieldId } from '../base/record.ts';
import type { RecordedLevel } from '../base/recorded-levels.ts';
import { spoken } from '../base/spoken.ts';
import { departureAbout } from './procedure-lines.ts';
import { extendSession } from './session-extensions.ts';
import { extendStatedFacts } from './stated-facts.ts';

/** Adds to the draft what R4's Procedure has no element for. */
export function extendProcedure(draft: Draft, current: Case, levels: readonly RecordedLevel[], words: Words): void {
  const { guidance, immediateComplications, statusAtConclusion, status } = current.procedure;
  draft.from(`extension('${EXTENSION_URL.augmentedLevel}')`, status === 'not-done' ? 'levels' : 'procedure.levels');
  draft.from(`extension('${EXTENSION_URL.imagingGuidance}')`, 'procedure.guidance');
  draft.from(`extension('${EXTENSION_URL.immediateComplications}')`, 'procedure.immediateComplications');
  draft.from(`extension('${EXTENSION_URL.statusAtConclusion}')`, 'procedure.statusAtConclusion');
  for (const level of levels) extendLevel(draft, current, level, words);
  if (guidance) draft.extend(conceptExtension(EXTENSION_URL.imagingGuidance, guidanceConcept(guidance, words)), 'procedure.guidance');
  if (immediateComplications) {
    const concept = immediateComplicationsConcept(immediateComplications, words);
    draft.extend(conceptExtension(EXTENSION_URL.immediateComplications, concept), 'procedure.immediateComplications');
  }
  if (statusAtConclusion) {
    const concept = conclusionConcept(statusAtConclusion, words);
    draft.extend(conceptExtension(EXTENSION_URL.statusAtConclusion, concept), 'procedure.statusAtConclusion');
  }
  extendSession(draft, current.procedure, words);
  for (const departure of recordedDepartures(current)) draft.extend(departureExtension(departure, words), departure.field);
  extendStatedFacts(draft, current, words);
  for (const { reference, key } of correlatedImaging(current, levels)) {
    draft.extend({ url: EXTENSION_URL.imagingCorrelation, valueReference: { reference } }, key);
  }
  if (Object.keys(current.answers).length > 0) {
    draft.extend({ url: EXTENSION_URL.parameterRevision, valueString: words.record.parameterRevision }, 'procedure.status');
  }
}

function extendLevel(draft: Draft, current: Case, { row, field }: RecordedLevel, words: Words): void {
  const { level, technique, approach, cementVolumeMl, leakage } = row;
  const parts: (readonly [Extension, FieldId])[] = [[conceptExtension('site', levelConcept(level, words)), field()]];
  const plan = current.levels.find(planned => planned.level === level);
  if (plan?.counted) {
    const counting = countingConcept(plan.counted, spoken(plan.countedNote), words);
    parts.push([conceptExtension('counting', counting), `levels.${level}.counted`]);
  }
  if (technique) parts.push([conceptExtension('technique', techniqueConcept(technique, words, row.techniqueText)), field('technique')]);
  if (approach) parts.push([conceptExtension('approach', approachConcept(approach, words)), field('approach')]);
  if (isAmount(cementVolumeMl)) {
    parts.push([{ url: 'cementVolume', valueQuantity: measured(cementVolumeMl, 'mL', 'mL') }, field('cementVolumeMl')]);
  }
  for (const site of leakage) parts.push([conceptExtension('leakage', leakageConcept(site, words)), field('leakage')]);
  for (const criterion of indicationsAt(current, level)) {
    parts.push([
      conceptExtension('indication', criterionConcept(criterion, words)),
      answerKey(criterionById(criterion).questions.at(-1) ?? 'IND-1', level),
    ]);
  }
  draft.extend(
    { url: EXTENSION_URL.augmentedLevel, extension: parts.map(([part]) => part) },
    // The invariant of the whole row is about leakage; a missing technique is found through the code.
    field('leakage'),
    parts.map(([, partField]) => partField),
  );
}

function departureExtension(departure: Departure, words: Words): Extension {
  const { criterion, level, rationale } = departure;
  return {
    url: EXTENSION_URL.departureRationale,
    extension: [
      criterion
        ? conceptExtension('criterion', criterionConcept(criterion, words))
        : { url: 'about', valueString: departureAbout(departure, words) },
      ...(level ? [conceptExtension('level', levelConcept(level, words))] : []),
      rationale === undefined ? { url: 'noneGiven', valueBoolean: true } : { url: 'rationale', valueString: rationale },
    ],
  };
}

interface Correlated {
  readonly reference: string;
  readonly key: AnswerKey;
}

/** Studies and reports that stood on the screen when somebody confirmed that the imaging agrees at a level of the session. */
function correlatedImaging({ answers }: Case, levels: readonly RecordedLevel[]): readonly Correlated[] {
  const found = new Map<string, Correlated>();
  for (const { row } of levels) {
    const key = answerKey('CARE-PRE-11', row.level);
    const answer = answers[key];
    if (answer?.value !== 'present') continue;
    for (const seen of answer.evidenceSeen) {
      const address = parseReference(seen.reference);
      if (address?.type !== 'ImagingStudy' && address?.type !== 'DiagnosticReport') continue;
      const reference = `${address.type}/${address.id}`;
      if (!found.has(reference)) found.set(reference, { reference, key });
    }
  }
  return [...found.values()];
}

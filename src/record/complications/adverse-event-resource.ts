import type { Case, Complication } from '../../assessment/case/case.ts';
import { encounterOf } from '../../assessment/case/encounter.ts';
import { complicationClass } from '../../assessment/complications/complication-class.ts';
import { FACT_OF_SYSTEM, gradesOf } from '../../assessment/complications/grades.ts';
import { outcomeOf, seriousCriteriaAsked } from '../../assessment/complications/seriousness.ts';
import { EXTENSION_URL, PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { AdverseEvent } from '../../fhir/resource.ts';
import { type ComplicationKindCode, MAJOR_CONSEQUENCE_CODES } from '../../parameter/codes.generated.ts';
import type { Words } from '../../words/words.ts';
import {
  absentConcept,
  classConcept,
  complicationConcept,
  conceptExtension,
  consequenceConcept,
  levelConcept,
  seriousCriterionConcept,
} from '../base/concepts.ts';
import { dataAbsent } from '../base/data-absent.ts';
import { type Draft, newDraft } from '../base/draft.ts';
import { staffReference, uuidIdentifier } from '../base/identifier.ts';
import type { SummarySection } from '../base/line.ts';
import { narrative } from '../base/narrative.ts';
import type { FieldId, RecordEntry } from '../base/record.ts';
import { spoken } from '../base/spoken.ts';
import { causalityOf } from './causality.ts';
import { seriousnessInWords } from './complication-lines.ts';
import { gradeConcept } from './grade-words.ts';
import { seriousnessCode, severityOf } from './severity.ts';

const SYSTEM = 'http://terminology.hl7.org/CodeSystem/adverse-event';

/** One complication as FHIR. It refers to the Procedure only where there is one to refer to. */
export function adverseEventEntry(
  current: Case,
  complication: Complication,
  kind: ComplicationKindCode,
  section: SummarySection,
  words: Words,
): RecordEntry {
  const { patient, procedure, procedureId, clinician } = current;
  const { id, occurredAt, occurredUnknown, detectedAt } = complication;
  const draft = newDraft('AdverseEvent');
  extendAdverseEvent(draft, complication, words);
  const fields: readonly (readonly [string, FieldId])[] = [
    ['event', `complication.${id}.kind`],
    ['subject', 'patient'],
    ['date', `complication.${id}.occurredAt`],
    ['detected', `complication.${id}.detectedAt`],
    ['recordedDate', `complication.${id}.kind`],
    ['severity', `complication.${id}.grade`],
    ['seriousness', `complication.${id}.seriousCriteria`],
    ['outcome', `complication.${id}.outcome`],
    ['suspectEntity', 'procedure.status'],
    ['suspectEntity[0].causality', `complication.${id}.causality`],
  ];
  for (const [path, field] of fields) draft.from(path, field);
  const severity = severityOf(complication);
  const seriousness = seriousnessCode(complication);
  const outcome = outcomeOf(complication);
  const recorder = staffReference(clinician.reference);
  // When its row was made: a correction of what stands in it changes nothing of that.
  const recordedDate = current.enteredBy[`complication.${id}`]?.at;
  const encounterId = encounterOf(current, [`complication.${id}`]);
  const resource: AdverseEvent = {
    resourceType: 'AdverseEvent',
    meta: { profile: [PROFILE_URL.adverseEvent] },
    language: words.language,
    text: narrative(section, patient, words),
    ...(draft.extensions.length > 0 ? { extension: draft.extensions } : {}),
    identifier: uuidIdentifier(id),
    actuality: 'actual',
    event: complicationConcept(kind, words),
    subject: { reference: `Patient/${patient.id}` },
    ...(encounterId ? { encounter: { reference: `Encounter/${encounterId}` } } : {}),
    ...(occurredAt ? { date: occurredAt } : occurredUnknown ? { _date: dataAbsent(occurredUnknown) } : {}),
    ...(detectedAt ? { detected: detectedAt } : {}),
    ...(recordedDate ? { recordedDate } : {}),
    ...(seriousness
      ? { seriousness: { coding: [{ system: `${SYSTEM}-seriousness`, code: seriousness }], text: seriousnessInWords(complication, words) } }
      : {}),
    ...(severity
      ? { severity: { coding: [{ system: `${SYSTEM}-severity`, code: severity }], text: words.record.severity[severity] } }
      : {}),
    ...(outcome ? { outcome: { coding: [{ system: `${SYSTEM}-outcome`, code: outcome }] } } : {}),
    ...(recorder ? { recorder } : {}),
    ...(procedure.status
      ? { suspectEntity: [{ instance: { reference: `urn:uuid:${procedureId}` }, ...causalityOf(complication, current, words) }] }
      : {}),
  };
  return { key: `adverse-event/${id}`, fullUrl: `urn:uuid:${id}`, resource, origins: draft.origins };
}

function extendAdverseEvent(draft: Draft, complication: Complication, words: Words): void {
  const { id, gradeUnknown, level, consequences, seriousCriteria } = complication;
  const grades = gradesOf(complication);
  for (const grade of grades) {
    const field: FieldId = `complication.${id}.${FACT_OF_SYSTEM[grade.system]}`;
    draft.extend(conceptExtension(EXTENSION_URL.severityGrade, gradeConcept(grade, words)), field);
  }
  if (grades.length === 0 && gradeUnknown)
    draft.extend(conceptExtension(EXTENSION_URL.severityGrade, absentConcept(gradeUnknown, words)), `complication.${id}.grade`);
  for (const code of MAJOR_CONSEQUENCE_CODES) {
    const occurred = consequences[code];
    if (occurred === undefined) continue;
    const parts = [conceptExtension('consequence', consequenceConcept(code, words)), { url: 'occurred', valueBoolean: occurred }];
    draft.extend({ url: EXTENSION_URL.majorConsequence, extension: parts }, `complication.${id}.consequences.${code}`);
  }
  const derived = complicationClass(consequences);
  if (derived)
    draft.extend(conceptExtension(EXTENSION_URL.complicationClass, classConcept(derived, words)), `complication.${id}.consequences`);
  for (const code of seriousCriteriaAsked(complication)) {
    const applies = seriousCriteria[code];
    if (applies === undefined) continue;
    const parts = [conceptExtension('criterion', seriousCriterionConcept(code, words)), { url: 'applies', valueBoolean: applies }];
    draft.extend({ url: EXTENSION_URL.seriousCriterion, extension: parts }, `complication.${id}.seriousCriteria.${code}`);
  }
  const description = spoken(complication.description);
  draft.from(`extension('${EXTENSION_URL.eventDescription}')`, `complication.${id}.description`);
  if (description !== '') draft.extend({ url: EXTENSION_URL.eventDescription, valueString: description }, `complication.${id}.description`);
  if (level) draft.extend(conceptExtension(EXTENSION_URL.eventLevel, levelConcept(level, words)), `complication.${id}.level`);
}

import { indicationsAt } from '../../assessment/assess/criteria-of-case.ts';
import type { Case } from '../../assessment/case/case.ts';
import { encounterOfStage } from '../../assessment/case/encounter.ts';
import { PROFILE_URL } from '../../fhir/canonicals.generated.ts';
import type { Procedure } from '../../fhir/resource.ts';
import type { Words } from '../../words/words.ts';
import { bodySite, criterionConcept, injectateConcept, SNOMED, techniqueConcept } from '../base/concepts.ts';
import { dataAbsent } from '../base/data-absent.ts';
import { newDraft } from '../base/draft.ts';
import { hardFactNotes } from '../base/hard-fact-lines.ts';
import { caseIdentifier, staffReference, uuidIdentifier } from '../base/identifier.ts';
import type { SummarySection } from '../base/line.ts';
import { narrative } from '../base/narrative.ts';
import type { FieldId, RecordEntry } from '../base/record.ts';
import { type RecordedLevel, recordedLevels } from '../base/recorded-levels.ts';
import { spoken } from '../base/spoken.ts';
import { devicesUsed } from './devices-used.ts';
import { performers } from './performers.ts';
import { extendProcedure } from './procedure-extensions.ts';

type Status = NonNullable<Case['procedure']['status']>;

/** The session as one Procedure, its levels in extensions and again as `bodySite` for readers that do not know those. */
export function procedureEntry(current: Case, status: Status, section: SummarySection, words: Words): RecordEntry {
  const { patient, procedure, procedureId, clinician } = current;
  const encounterId = encounterOfStage(current, 'procedure');
  const levels = recordedLevels(current);
  const draft = newDraft('Procedure');
  extendProcedure(draft, current, levels, words);
  const [reasonField, reasonCode] = reasons(current, levels, words);
  const fields: readonly (readonly [string, FieldId])[] = [
    ['status', 'procedure.status'],
    ['statusReason', 'procedure.statusReason'],
    ['code', techniqueField(levels)],
    ['subject', 'patient'],
    ['performed.end', 'procedure.performedEnd'],
    ['performed', 'procedure.performedStart'],
    ['reasonCode', reasonField],
    ['usedCode', 'procedure.injectate'],
    ['note', 'procedure.note'],
    ...levels.map(({ field }, index) => [`bodySite[${index}]`, field()] as const),
  ];
  const devices = devicesUsed(current);
  const team = performers(current, words);
  draft.from('performer', 'procedure.team');
  for (const [path, field] of [...fields, ...[...devices, ...team].flatMap(({ fields: own }) => own)]) draft.from(path, field);
  const recorder = staffReference(clinician.reference);
  const note = [spoken(procedure.note)].filter(text => text !== '').map(text => ({ text }));
  const notes = [...note, ...hardFactNotes(current, words)];
  const injectateText = spoken(procedure.injectateText);
  const resource: Procedure = {
    resourceType: 'Procedure',
    meta: { profile: [PROFILE_URL.procedure] },
    language: words.language,
    text: narrative(section, patient, words),
    ...(devices.length > 0 ? { contained: devices.map(({ device }) => device) } : {}),
    ...(draft.extensions.length > 0 ? { extension: draft.extensions } : {}),
    identifier: [uuidIdentifier(procedureId), caseIdentifier(current)],
    status,
    ...because(procedure),
    category: { coding: [{ system: SNOMED, code: '387713003', display: 'Surgical procedure' }] },
    code: code(levels, words),
    subject: { reference: `Patient/${patient.id}` },
    ...(encounterId ? { encounter: { reference: `Encounter/${encounterId}` } } : {}),
    ...performed(procedure),
    ...(recorder ? { recorder } : {}),
    ...(team.length > 0 ? { performer: team.map(({ performer }) => performer) } : {}),
    ...(reasonCode.length > 0 ? { reasonCode } : {}),
    ...(levels.length > 0 ? { bodySite: levels.map(({ row }) => bodySite(row.level, words)) } : {}),
    ...(notes.length > 0 ? { note: notes } : {}),
    ...(devices.length > 0 ? { usedReference: devices.map(({ device }) => ({ reference: `#${device.id}` })) } : {}),
    ...(procedure.injectate ? { usedCode: [injectateConcept(procedure.injectate, injectateText, words)] } : {}),
  };
  return { key: 'procedure', fullUrl: `urn:uuid:${procedureId}`, resource, origins: draft.origins };
}

/** A technique that was not recorded leaves the code without a coding: the profile then asks for it at its field. */
function code(levels: readonly RecordedLevel[], words: Words): NonNullable<Procedure['code']> {
  const texts = new Set(levels.flatMap(({ row }) => (row.technique === 'other' ? spoken(row.techniqueText) || [] : [])));
  const inWords = words.record.inWords([...texts]);
  const techniques = [...new Set(levels.flatMap(({ row }) => row.technique ?? []))];
  const concepts = techniques.map(technique => techniqueConcept(technique, words, inWords));
  if (concepts.length === 0) return { text: words.record.procedure.techniqueNotRecorded };
  return {
    coding: concepts.flatMap(({ coding = [] }) => coding),
    text: words.record.inWords(concepts.flatMap(({ text = '' }) => text)),
  };
}

function techniqueField(levels: readonly RecordedLevel[]): FieldId {
  const level = levels.find(({ row }) => row.technique === undefined) ?? levels[0];
  return level?.field('technique') ?? 'procedure.levels';
}

function because({ status, statusReason, statusReasonUnknown }: Case['procedure']): Pick<Procedure, 'statusReason'> {
  const text = spoken(statusReason);
  if (status === 'completed') return {};
  if (text) return { statusReason: { text } };
  return statusReasonUnknown ? { statusReason: dataAbsent(statusReasonUnknown) } : {};
}

/** What was not done has no time, so none is unknown. */
function performed({ status, performedStart: start, performedEnd: end, performedUnknown }: Case['procedure']): Partial<Procedure> {
  if (end) return { performedPeriod: { ...(start ? { start } : {}), end } };
  if (start) return { performedDateTime: start };
  return performedUnknown && status !== 'not-done' ? { _performedDateTime: dataAbsent(performedUnknown) } : {};
}

/** The indications at the levels of the session, each once; and the question that would make the first of them. */
function reasons(current: Case, levels: readonly RecordedLevel[], words: Words): readonly [FieldId, NonNullable<Procedure['reasonCode']>] {
  const found = levels.flatMap(({ row: { level } }) => indicationsAt(current, level));
  const first = levels[0];
  return [first ? `IND-1@${first.row.level}` : 'levels', [...new Set(found)].map(criterion => criterionConcept(criterion, words))];
}

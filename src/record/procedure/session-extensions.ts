import type { ProcedureRecord, RadiationDose } from '../../assessment/case/case.ts';
import { generalNames } from '../../assessment/case/general-facts.ts';
import type { ReportRow } from '../../assessment/dose-report/take-over.ts';
import { isAmount } from '../../assessment/values/amount.ts';
import { EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Extension } from '../../fhir/resource.ts';
import type { Words } from '../../words/words.ts';
import { conceptExtension, markingConcept, measured, sedationConcept, sessionRelationConcept } from '../base/concepts.ts';
import type { Draft } from '../base/draft.ts';
import type { FieldId } from '../base/record.ts';
import { spoken } from '../base/spoken.ts';

/** The units that the profile fixes, as UCUM writes them. */
export const DOSES = [
  { name: 'fluoroscopyTimeMin', url: 'fluoroscopyTime', code: 'min' },
  { name: 'referenceAirKermaMGy', url: 'referenceAirKerma', code: 'mGy' },
  { name: 'doseAreaProductGyCm2', url: 'doseAreaProduct', code: 'Gy.cm2' },
  { name: 'doseLengthProductMGyCm', url: 'doseLengthProduct', code: 'mGy.cm' },
] as const satisfies readonly {
  readonly name: keyof RadiationDose;
  readonly url: string;
  readonly code: string;
}[];

type Part = readonly [extension: Extension, field: FieldId];

/** Adds what is about the session as a whole: sedation, dose, archived images, Universal Protocol. */
export function extendSession(draft: Draft, procedure: ProcedureRecord, words: Words): void {
  draft.from(`extension('${EXTENSION_URL.universalProtocol}')`, 'procedure.universalProtocol.verified');
  if (procedure.sedationLevel) {
    const concept = sedationConcept(procedure.sedationLevel, words);
    draft.extend(conceptExtension(EXTENSION_URL.sedationLevel, concept), 'procedure.sedationLevel');
  }
  extendWith(draft, EXTENSION_URL.earlierSession, 'procedure.earlierSession.relation', earlierParts(procedure, words));
  extendWith(draft, EXTENSION_URL.radiationDose, 'procedure.dose', doseParts(procedure, words));
  for (const row of procedure.doseReports)
    extendWith(draft, EXTENSION_URL.doseReport, `procedure.doseReports.${row.id}`, reportParts(row, words));
  extendGeneral(draft, procedure);
  extendWith(draft, EXTENSION_URL.universalProtocol, 'procedure.universalProtocol', protocolParts(procedure, words));
}

const urls: Readonly<Partial<Record<string, string>>> = EXTENSION_URL;

/** A question of yes or no is an extension where the profiles have one of its name; without, it is in the QuestionnaireResponse alone. */
function extendGeneral(draft: Draft, procedure: ProcedureRecord): void {
  for (const name of [...generalNames('day'), ...generalNames('procedure')]) {
    const url = urls[name];
    if (url === undefined) continue;
    const value = procedure[name];
    draft.from(`extension('${url}')`, `procedure.${name}`);
    if (value !== undefined) draft.extend({ url, valueBoolean: value }, `procedure.${name}`);
  }
}

function extendWith(draft: Draft, url: string, field: FieldId, parts: readonly Part[]): void {
  if (parts.length === 0) return;
  draft.extend(
    { url, extension: parts.map(([part]) => part) },
    field,
    parts.map(([, partField]) => partField),
  );
}

function earlierParts({ earlierSession: { relation, on } }: ProcedureRecord, words: Words): readonly Part[] {
  if (relation === undefined) return [];
  const parts: Part[] = [[conceptExtension('relation', sessionRelationConcept(relation, words)), 'procedure.earlierSession.relation']];
  if (on !== undefined) parts.push([{ url: 'on', valueDateTime: on }, 'procedure.earlierSession.on']);
  return parts;
}

const doseParts = ({ dose }: ProcedureRecord, words: Words): readonly Part[] => amountsIn(dose, words, name => `procedure.dose.${name}`);

function amountsIn(of: RadiationDose, words: Words, fieldOf: (name: keyof RadiationDose) => FieldId): readonly Part[] {
  return DOSES.flatMap(({ name, url, code }): readonly Part[] => {
    const value = of[name];
    return isAmount(value) ? [[{ url, valueQuantity: measured(value, words.record.procedure.units[name], code) }, fieldOf(name)]] : [];
  });
}

/** A report, and what it states; nothing of one that states nothing. */
function reportParts(row: ReportRow, words: Words): readonly Part[] {
  const field = `procedure.doseReports.${row.id}` as const;
  const stated = amountsIn(row, words, name => `${field}.${name}`);
  if (stated.length === 0) return [];
  const [uid, device] = [spoken(row.uid), spoken(row.device)];
  return [
    ...(uid === '' ? [] : [[{ url: 'uid', valueString: uid }, `${field}.uid`] as const]),
    ...(device === '' ? [] : [[{ url: 'device', valueString: device }, `${field}.device`] as const]),
    ...(row.studyDate === undefined ? [] : [[{ url: 'studyDate', valueDate: row.studyDate }, `${field}.studyDate`] as const]),
    ...stated,
  ];
}

function protocolParts({ universalProtocol: { verified, marking, timeOutAt } }: ProcedureRecord, words: Words): readonly Part[] {
  const parts: Part[] = [];
  if (verified !== undefined) parts.push([{ url: 'verification', valueBoolean: verified }, 'procedure.universalProtocol.verified']);
  if (marking) parts.push([conceptExtension('marking', markingConcept(marking, words)), 'procedure.universalProtocol.marking']);
  if (timeOutAt) parts.push([{ url: 'timeOut', valueDateTime: timeOutAt }, 'procedure.universalProtocol.timeOutAt']);
  return parts;
}

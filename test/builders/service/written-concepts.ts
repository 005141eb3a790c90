import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../../src/fhir/canonicals.generated.ts';
import { codeWords } from '../../../src/words/en/codes.ts';

/*
 * Pieces of JSON as text. A million Procedures are written so, for what is the same in each is made once: there is no object to
 * build and to take apart again.
 */

export type System = keyof typeof CODE_SYSTEM_URL;

/** What codes are called, by system; those of other systems are written without a display, as many a sender does. */
const WORDS: Readonly<Partial<Record<System, Readonly<Record<string, string>>>>> = {
  augmentationTechnique: codeWords.technique,
  imagingGuidance: codeWords.guidance,
  injectate: codeWords.injectate,
  accessApproach: codeWords.approach,
  complicationKind: codeWords.complication,
  sir2017Grade: codeWords.sirGrade,
  majorConsequence: codeWords.consequence,
  complicationClass: codeWords.complicationClass,
  sedationLevel: codeWords.sedationLevel,
  performerFunction: codeWords.performerFunction,
  performerProfession: codeWords.performerProfession,
  immediateComplications: codeWords.immediateComplications,
  statusAtConclusion: codeWords.statusAtConclusion,
  cementLeakageSite: codeWords.leakage,
  siteMarking: codeWords.siteMarking,
  disclosedRisk: codeWords.disclosedRisk,
  outcomeInstrument: codeWords.outcomeInstrument,
};

const made = new Map<string, string>();

function kept(key: string, make: () => string): string {
  const known = made.get(key);
  if (known !== undefined) return known;
  const text = make();
  made.set(key, text);
  return text;
}

export const codingOf = (url: string, code: string, display?: string): string =>
  `{"system":"${url}","code":"${code}"${display === undefined ? '' : `,"display":${JSON.stringify(display)}`}}`;

export const wordOf = (system: System, code: string): string => WORDS[system]?.[code] ?? code;

/** A coding of ours. */
export const coding = (system: System, code: string): string =>
  kept(`${system} ${code}`, () => codingOf(CODE_SYSTEM_URL[system], code, WORDS[system]?.[code]));

export const concept = (system: System, code: string): string => `{"coding":[${coding(system, code)}]}`;

/** An extension, or a part of one, that holds a code of ours. */
export const coded = (url: string, system: System, code: string): string =>
  kept(`${url} ${system} ${code}`, () => `{"url":"${url}","valueCodeableConcept":${concept(system, code)}}`);

/** A technique has a name of its own where there is no code for it. */
export const technique = (code: string): string =>
  code === 'other'
    ? `{"url":"technique","valueCodeableConcept":{"coding":[${coding('augmentationTechnique', code)}],"text":"Vesselplasty"}}`
    : coded('technique', 'augmentationTechnique', code);

export const extension = (name: keyof typeof EXTENSION_URL, system: System, code: string): string =>
  coded(EXTENSION_URL[name], system, code);

export const quantity = (url: string, value: number, unit: string, code: string): string =>
  `{"url":"${url}","valueQuantity":{"value":${value},"unit":"${unit}","system":"http://unitsofmeasure.org","code":"${code}"}}`;

export const narrative = (words: string): string =>
  `"text":{"status":"generated","div":"<div xmlns=\\"http://www.w3.org/1999/xhtml\\"><p>${words}</p></div>"}`;

export function metaOf(profile: string | undefined, changed: string | undefined): string {
  const parts = [changed && `"lastUpdated":"${changed}"`, profile && `"profile":["${profile}"]`];
  return `"meta":{${parts.filter(part => part !== undefined).join(',')}}`;
}

/** A reference to a patient by what the records call them. */
export const subjectOf = (patient: string): string =>
  patient.startsWith('id:')
    ? `{"type":"Patient","identifier":{"system":"https://ehr.example/mrn","value":"${patient.slice(3)}"}}`
    : `{"reference":"${patient}"}`;

export const uri = (value: string): string => `{"system":"urn:ietf:rfc:3986","value":"${value}"}`;

export const ABSENT = '{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/data-absent-reason","valueCode":"unknown"}]}';

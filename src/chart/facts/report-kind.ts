import type { FhirResource } from '../../fhir/resource.ts';
import { spineStudy } from '../codes/groups/imaging.ts';
import { inSets } from '../codes/groups/match-group.ts';
import { type Concept, conceptIn, conceptsIn, wordingsOf } from '../elements/shape.ts';
import { phraseMatcher } from '../prose/text.ts';

/**
 * What a report is of. `laboratory`: no imaging, whatever words stand in it. `elsewhere`: another part of the body, where a finding that
 * names no vertebra is none of the spine's. `trunk`: the spine is in the picture without being meant.
 */
export type ReportKind = 'spine' | 'trunk' | 'elsewhere' | 'laboratory' | 'unsaid';

/** Diagnostic service sections (HL7 table 0074) of laboratories. */
const LABORATORY = ['LAB', 'CH', 'HM', 'MB', 'MCB', 'MYC', 'PAR', 'VR', 'SR', 'IMM', 'BLB', 'TX', 'URN', 'COAG'];
const IMAGING = ['RAD', 'RUS', 'RX', 'XRC', 'CT', 'CUS', 'NMR', 'NMS', 'IMG', 'OUS', 'VUS'];

/** Says of a study's or a report's name that the spine is in the picture, and meant. */
export const saysSpine = (title: string): boolean => namesSpine(title) !== undefined;
const namesSpine = phraseMatcher([
  ...spineStudy.text,
  ...[
    'lumbar',
    'sacral',
    'coccyx',
    'sacroiliac',
    'myelogra*',
    'lspine',
    'tspine',
    'cspine',
    'bone scan',
    'bone scintigra*',
    'skeletal scintigra*',
  ],
  ...['whole body', 'skeletal survey', 'densitometry'],
]);
const saysTrunk = phraseMatcher(['chest', 'thorax', 'abdom*', 'pelvis', 'pelvic', 'cap', 'kub', 'ribs', 'pet*', 'angiogra*', 'heart']);
const saysElsewhere = phraseMatcher([
  ...['knee*', 'hip', 'hips', 'femur', 'femoral', 'thigh', 'tibia*', 'leg', 'legs', 'ankle*', 'foot', 'feet', 'toe', 'toes', 'calcaneus'],
  ...[
    'shoulder*',
    'humerus',
    'elbow*',
    'forearm',
    'radius',
    'wrist*',
    'hand',
    'hands',
    'finger*',
    'thumb',
    'clavicle',
    'limb',
    'extremit*',
  ],
  ...['brain', 'head', 'skull', 'face', 'facial', 'orbit*', 'sinus*', 'mandible', 'dental', 'tooth', 'teeth', 'breast*', 'mammogra*'],
  ...[
    'thyroid',
    'carotid*',
    'echocardiogra*',
    'ecg',
    'ekg',
    'electrocardiogra*',
    'colonoscopy',
    'endoscopy',
    'doppler',
    'scrotum',
    'testic*',
  ],
]);

export function reportKind(resource: FhirResource): ReportKind {
  return reportKindOf(conceptsIn(resource, 'category'), conceptIn(resource, 'code'));
}

/** By what it is filed under and by what it is called. */
export function reportKindOf(filed: readonly Concept[], code: Concept): ReportKind {
  const categories = filed.flatMap(({ codings, text }) => [text, ...codings.map(({ code }) => code)]);
  const has = (codes: readonly string[]) => categories.some(category => category !== undefined && codes.includes(category.toUpperCase()));
  const isLaboratory = has(LABORATORY) || categories.some(category => category?.toLowerCase() === 'laboratory');
  if (isLaboratory && !has(IMAGING)) return 'laboratory';
  const titles = [code, ...filed.filter(({ codings }) => codings.length === 0)].flatMap(wordingsOf);
  if (code.codings.some(coding => inSets(coding, spineStudy.include)) || titles.some(title => saysSpine(title))) return 'spine';
  if (titles.some(title => saysTrunk(title))) return 'trunk';
  return titles.some(title => saysElsewhere(title)) ? 'elsewhere' : 'unsaid';
}

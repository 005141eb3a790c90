// The groups of codes that Vertaug recognises, as FHIR Shorthand: one value set for each group that has codes we may publish.
import { GROUPS, type GroupKind } from '../src/chart/codes/groups/all-groups.ts';
import { type CodeGroup, type CodeSet, SOURCE, SYSTEM } from '../src/chart/codes/groups/code-group.ts';
import { RECOGNISED } from './recognised-groups.ts';

const FOUND_IN: Readonly<Record<GroupKind, string>> = {
  condition: 'conditions',
  medication: 'medicines ordered, stated and given, by their ingredients and products',
  allergy: 'allergies, and conditions that say an allergy',
  observation: 'observations',
  imaging: 'imaging studies and reports',
  procedure: 'procedures and reports',
};

const KINDS = ['condition', 'medication', 'allergy', 'observation', 'imaging', 'procedure'] as const satisfies readonly GroupKind[];

/** What may be published, with what its licence asks for. CPT and ATC are matched and never given out. */
const NOTICES: ReadonlyMap<string, string | undefined> = new Map<string, string | undefined>([
  [SYSTEM.icd10cm, undefined],
  [SYSTEM.icd10pcs, undefined],
  [SYSTEM.icd10, 'Names codes of ICD-10, copyright World Health Organization, without their titles.'],
  [
    SYSTEM.snomed,
    'Includes SNOMED CT concepts of the Global Patient Set (https://www.snomed.org/gps), used under CC BY 4.0 by SNOMED International.',
  ],
  [
    SYSTEM.loinc,
    'Includes content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC Committee, available at no cost under the licence at https://loinc.org/license.',
  ],
  [
    SYSTEM.rxnorm,
    'Includes codes of RxNorm, made publicly available by the U.S. National Library of Medicine, which is not responsible for this value set and does not endorse it.',
  ],
  [SYSTEM.dicom, 'Includes codes of DICOM PS3.16, copyright NEMA.'],
]);

const ALIAS: Readonly<Record<string, string>> = {
  [SYSTEM.icd10cm]: '$ICD10CM',
  [SYSTEM.icd10pcs]: '$ICD10PCS',
  [SYSTEM.icd10]: '$ICD10',
  [SYSTEM.snomed]: '$SCT',
  [SYSTEM.loinc]: '$LNC',
  [SYSTEM.rxnorm]: '$RXNORM',
  [SYSTEM.dicom]: '$DCM',
};

const NAME: Readonly<Record<string, string>> = {
  [SYSTEM.atc]: 'ATC',
  [SYSTEM.cpt]: 'CPT',
  [SYSTEM.mimicFormulary]: 'formulary codes of MIMIC-IV',
  [SYSTEM.snomed]: 'SNOMED CT not confirmed in the Global Patient Set',
};

/** Blocks whose beginning is matched and is no code: the categories that each has, of three characters. */
const numbered = (letter: string, numbers: readonly number[]) => numbers.map(number => `${letter}${String(number).padStart(2, '0')}`);
const O7 = numbered('O', [70, 71, 72, 73, 74, 75]);
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  A0: numbered('A', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
  O0: numbered('O', [0, 1, 2, 3, 4, 5, 6, 7, 8]),
  O1: numbered('O', [10, 11, 12, 13, 14, 15, 16]),
  O2: numbered('O', [20, 21, 22, 23, 24, 25, 26, 28, 29]),
  O3: numbered('O', [30, 31, 32, 33, 34, 35, 36]),
  O4: numbered('O', [40, 41, 42, 43, 44, 45, 46, 47, 48]),
  O6: numbered('O', [60, 61, 62, 63, 64, 65, 66, 67, 68, 69]),
  O7,
};
/** ICD-10-CM has O09, O76 and O77, which the WHO's has not, and neither O05 nor O06. */
const BLOCKS_OF_CM: Readonly<Record<string, readonly string[]>> = {
  O0: numbered('O', [0, 1, 2, 3, 4, 7, 8, 9]),
  O7: [...O7, 'O76', 'O77'],
  O05: [],
  O06: [],
};

function categories(system: string, prefix: string): readonly string[] {
  const found = (system === SYSTEM.icd10cm ? BLOCKS_OF_CM[prefix] : undefined) ?? BLOCKS[prefix] ?? [prefix];
  const odd = found.find(code => !/^[A-Z]\d[\dA-Z](\.[\dA-Z]+)?$/.test(code));
  if (odd !== undefined) throw new Error(`${odd} is no category of ICD-10. Name the categories that it begins in ${import.meta.filename}.`);
  return found;
}

/** The WHO's site digits stand after the codes that it lists, and nothing below them. */
const isWhole = (system: string, code: string): boolean => system === SYSTEM.icd10 && /\.\d\d$/.test(code);

const mayPublish = ({ system, source }: CodeSet): boolean => NOTICES.has(system) && source !== SOURCE.snomedOther;
const isEmpty = ({ codes = [], prefixes = [] }: CodeSet): boolean => codes.length + prefixes.length === 0;

function rules(set: CodeSet, verb: 'include' | 'exclude'): readonly string[] {
  const system = ALIAS[set.system];
  const whole = (code: string) => (verb === 'include' ? `* ${system}#${code}` : `* exclude ${system}#${code}`);
  const below = (code: string) => `* ${verb} codes from system ${system} where concept is-a #${code}`;
  return [
    ...(set.codes ?? []).map(whole),
    ...(set.prefixes ?? [])
      .flatMap(prefix => categories(set.system, prefix))
      .map(code => (isWhole(set.system, code) ? whole(code) : below(code))),
  ];
}

/** Each once: a group may name a code for more than one reason. */
const once = (values: readonly string[]): readonly string[] => [...new Set(values)];
const pascal = (id: string) => id.replace(/(?:^|-)([a-z0-9])/g, (_, character: string) => character.toUpperCase());
const quoted = (text: string) => JSON.stringify(text);

function description(
  group: CodeGroup & { readonly names?: readonly string[] },
  place: string,
  meaning: string,
  sets: readonly CodeSet[],
): string {
  const withheld = [...group.include, ...(group.exclude ?? [])].filter(set => !mayPublish(set) && !isEmpty(set));
  const hasWords = [...group.text, ...(group.placedText ?? []), ...(group.names ?? [])].length > 0;
  return [
    `What Vertaug recognises in ${place}. ${meaning}`,
    sets.some(({ prefixes = [] }) => prefixes.length > 0) && 'A filter of ICD-10 means the category and every code below it.',
    withheld.length > 0 && `Recognised and not listed here: ${once(withheld.map(({ system }) => NAME[system] ?? system)).join(', ')}.`,
    hasWords
      ? 'Words are recognised too, and a site can add codes of its own: a chart may hold the thing without any code of this set.'
      : 'A site can add codes of its own.',
  ]
    .filter(sentence => sentence !== false)
    .join(' ');
}

function valueSet(group: CodeGroup, kind: GroupKind): readonly string[] {
  const included = group.include.filter(set => mayPublish(set) && !isEmpty(set));
  if (included.length === 0) return [];
  const excluded = (group.exclude ?? []).filter(set => mayPublish(set) && !isEmpty(set));
  const recognised = RECOGNISED[group.id];
  if (recognised === undefined) throw new Error(`The group ${group.id} has no title in scripts/recognised-groups.ts.`);
  const [title, meaning, place = FOUND_IN[kind]] = recognised;
  const sets = [...included, ...excluded];
  const notices = once(sets.flatMap(({ system }) => NOTICES.get(system) ?? []));
  return [
    [
      `ValueSet: Recognised${pascal(group.id)}VS`,
      `Id: recognised-${group.id}`,
      `Title: ${quoted(`Recognised: ${title}`)}`,
      `Description: ${quoted(description(group, place, meaning, sets))}`,
      '* insert Published',
      ...(notices.length > 0 ? [`* ^copyright = ${quoted(notices.join(' '))}`] : []),
      ...once(included.flatMap(set => rules(set, 'include'))),
      ...once(excluded.flatMap(set => rules(set, 'exclude'))),
      '',
    ].join('\n'),
  ];
}

/** The FHIR Shorthand of all of them. Throws where a group has no title, or names a beginning that no category of ICD-10 has. */
export function recognisedValueSets(): string {
  const sets = KINDS.flatMap(kind => GROUPS[kind].flatMap(group => valueSet(group, kind)));
  return ['// Generated from src/chart/codes/groups by `npm run profiles`. Do not edit.\n', ...sets].join('\n');
}

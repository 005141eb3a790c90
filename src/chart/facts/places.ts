import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { keeping } from '../../plain/memo.ts';
import { SYSTEM } from '../codes/groups/code-group.ts';
import { editionsOf, type IcdEdition, plainIcd } from '../codes/groups/icd-editions.ts';
import { isSystem } from '../codes/groups/known-system.ts';
import {
  LEVEL_OF_BODY_STRUCTURE,
  LEVELS_OF_INJURY,
  LEVELS_OF_INJURY_GM,
  REGION_OF_BODY_STRUCTURE,
  REGION_OF_BONE_PART,
  REGION_OF_INJURY,
  REGION_OF_SITE_DIGIT,
  STEMS_WITH_SITE_DIGIT,
} from '../codes/groups/level-codes.ts';
import { type Concept, wordingsOf } from '../elements/shape.ts';
import { levelsInText } from '../prose/level-text.ts';
import type { Fact } from './facts.ts';

/** Where in the spine a finding is, as exactly as the chart says it. */
export type Place =
  | { readonly kind: 'levels'; readonly levels: readonly VertebralLevelCode[]; readonly from: 'code' | 'text' }
  /** One of these, or a part of them: never narrowed by guessing. */
  | { readonly kind: 'among'; readonly levels: readonly VertebralLevelCode[] }
  | { readonly kind: 'nowhere' };

export interface Placed extends Fact {
  readonly bodySites: readonly Concept[];
}

/** Body site first, then the level in the code itself, then the level in the words; then pairs and regions. */
export const placeOf = keeping(readPlace);

function readPlace({ concept, bodySites }: Placed): Place {
  const codings = [...bodySites, concept].flatMap(each => each.codings);
  const sites = codesIn(
    bodySites.flatMap(site => site.codings),
    SYSTEM.snomed,
  ).flatMap(code => known(LEVEL_OF_BODY_STRUCTURE, code) ?? []);
  const named = [...bodySites, concept].flatMap(wordingsOf).flatMap(levelsInText);
  if (sites.length > 0) return atCode(sites, named);
  const injuries = (['cm', 'gm'] as const).flatMap(edition =>
    icdCodesIn(codings, edition).flatMap(code => {
      const levels = known(edition === 'cm' ? LEVELS_OF_INJURY : LEVELS_OF_INJURY_GM, code.slice(0, 5));
      return levels ? [levels] : [];
    }),
  );
  const exact = injuries.filter(levels => levels.length === 1).flat();
  if (exact.length > 0) return atCode(exact, named);
  const pair = injuries.flat();
  // The words may settle which of a pair is meant, but only within the pair: "wedge fracture of T9-T10" names neither.
  const within = pair.length === 0 ? named : named.filter(level => pair.includes(level));
  if (within.length > 0) return { kind: 'levels', levels: [...new Set(within)], from: 'text' };
  if (pair.length > 0) return { kind: 'among', levels: [...new Set(pair)] };
  const region = regionOf(bodySites, concept);
  return region.length > 0 ? { kind: 'among', levels: region } : { kind: 'nowhere' };
}

/** Of a procedure also what its notes and its reason say, where its code and its body site name no level. */
export function placeOfProcedure(procedure: Placed & { readonly texts: readonly string[] }): Place {
  const place = placeOf(procedure);
  if (place.kind === 'levels') return place;
  const named = [...new Set(procedure.texts.flatMap(levelsInText))];
  const within = place.kind === 'among' ? named.filter(level => place.levels.includes(level)) : named;
  return within.length > 0 ? { kind: 'levels', levels: within, from: 'text' } : place;
}

/** What a code says; its sacrum is narrowed to an ala where the words name one, for no code does. */
function atCode(coded: readonly VertebralLevelCode[], named: readonly VertebralLevelCode[]): Place {
  const alae = named.filter(level => level.startsWith('sacral-ala'));
  return coded.every(level => level === 'sacrum') && alae.length > 0
    ? { kind: 'levels', levels: [...new Set(alae)], from: 'text' }
    : { kind: 'levels', levels: [...new Set(coded)], from: 'code' };
}

function regionOf(bodySites: readonly Concept[], concept: Concept): readonly VertebralLevelCode[] {
  const sites = codesIn(
    bodySites.flatMap(site => site.codings),
    SYSTEM.snomed,
  ).flatMap(code => known(REGION_OF_BODY_STRUCTURE, code) ?? []);
  if (sites.length > 0) return [...new Set(sites)];
  const { codings } = concept;
  const icd = (['cm', 'who', 'gm'] as const).flatMap(edition => icdCodesIn(codings, edition));
  const byDigit = icd
    .filter(code => STEMS_WITH_SITE_DIGIT.includes(code.slice(0, 4)))
    .flatMap(code => known(REGION_OF_SITE_DIGIT, code.charAt(4)) ?? []);
  const byInjury = icd.flatMap(code => known(REGION_OF_INJURY, code.slice(0, 4)) ?? []);
  const byBone = codesIn(codings, SYSTEM.icd10pcs).flatMap(code => known(REGION_OF_BONE_PART, `${code.charAt(1)}${code.charAt(3)}`) ?? []);
  return [...new Set([...byDigit, ...byInjury, ...byBone])];
}

function codesIn(codings: Concept['codings'], system: string): readonly string[] {
  return codings.flatMap(coding => (coding.system !== undefined && isSystem(coding.system, system) ? (coding.code ?? []) : []));
}

function icdCodesIn(codings: Concept['codings'], edition: IcdEdition): readonly string[] {
  return codings.flatMap(({ system, code }) => (code !== undefined && editionsOf(system, code).includes(edition) ? [plainIcd(code)] : []));
}

function known<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** How a place lies to a level. `around`: it may be this one. */
export type Nearness = 'at' | 'around' | 'unplaced' | 'elsewhere';

export function nearnessTo(place: Place, level: VertebralLevelCode): Nearness {
  if (place.kind === 'nowhere') return 'unplaced';
  if (place.levels.includes(level)) return place.kind === 'levels' ? 'at' : 'around';
  // The sacrum as a whole includes its alae, and the other way round either may be meant.
  const sacral = (each: VertebralLevelCode) => each.startsWith('sacr');
  return sacral(level) && place.levels.some(sacral) ? 'around' : 'elsewhere';
}

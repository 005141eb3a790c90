import { SYSTEM } from './code-group.ts';

/** Editions of ICD-10 in which the same letters may mean other things: the clinical modification of the US, the WHO's own, Germany's. */
export type IcdEdition = 'cm' | 'who' | 'gm';

type Named = IcdEdition | 'unsaid' | 'none';

const named = new Map<string, Named>([
  [SYSTEM.icd10cm, 'cm'],
  ['urn:oid:2.16.840.1.113883.6.90', 'cm'],
  [SYSTEM.icd10, 'who'],
  ['urn:oid:2.16.840.1.113883.6.3', 'who'],
]);
const MOST = 1000;

/** What a server calls its ICD-10, where it does not use the canonical address; of ICD-10-PCS and of other revisions none. */
function editionNamed(system: string): Named {
  const known = named.get(system);
  if (known) return known;
  if (named.size >= MOST) return 'none';
  const found = readName(system);
  named.set(system, found);
  return found;
}

function readName(system: string): Named {
  if (/pcs|procedure|icd-?10-?mm/i.test(system)) return 'none';
  if (/icd[-_.]?10[-_.]?cm|(?:^|[:/#])i10c$/i.test(system)) return 'cm';
  if (/icd[-_.]?10[-_.]?gm/i.test(system)) return 'gm';
  if (/icd[-_.]?10[-_.]?(?:who|am|ca|se|nl|fr|dk|fi|es|br|nor)\b|(?:^|[:/#])i10$/i.test(system)) return 'who';
  return /icd[-_.]?10(?!\d)/i.test(system) ? 'unsaid' : 'none';
}

/** A code of ICD-10 as it is compared: without point, dagger and asterisk. */
export function plainIcd(code: string): string {
  return code.replaceAll(/[^A-Za-z0-9]/g, '').toUpperCase();
}

/** Without a system only what has the shape of ICD-10-CM to the letter: a point in its place, or seven characters. */
const SHAPED = /^[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}$|^[A-TV-Z]\d[0-9A-Z][0-9A-Z]{3}[ABCDGKPSabcdgkps]$/;

const NONE: readonly IcdEdition[] = [];

/**
 * The editions that a code may be of. Servers send ICD-10-CM under the WHO's address and under addresses of their own: its length tells,
 * for the WHO has no code of six characters, and one of five only among bones, joints and injuries.
 */
export function editionsOf(system: string | undefined, code: string): readonly IcdEdition[] {
  if (system === undefined) return SHAPED.test(code) ? ['cm'] : NONE;
  const edition = editionNamed(system);
  if (edition === 'none') return NONE;
  if (edition === 'cm') return ['cm'];
  const plain = plainIcd(code);
  if (plain.length >= 6) return ['cm'];
  if (edition === 'unsaid') return plain.length <= 4 ? ['cm', 'who'] : ['cm'];
  if (edition === 'who' && plain.length === 5 && !/^[MST]/.test(plain)) return ['cm'];
  return [edition];
}

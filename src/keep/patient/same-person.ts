import type { Patient } from '../../fhir/resource.ts';
import { isJsonObject } from '../../plain/json-object.ts';

/** In what two records of a patient differ. */
export type PersonPart = 'name' | 'birthDate' | 'sex';

/**
 * What two servers say differently of a patient. A name is the same where family and first given name are, in any writing of accents, case and marks; where
 * one of them has no such parts, where the words are. A birth date that only one has is a difference, as is a name: nobody is taken for somebody by a number alone.
 */
export function differences(one: Patient, other: Patient): readonly PersonPart[] {
  return [
    ...(namesOf(one).some(name => namesOf(other).some(theirs => isSame(name, theirs))) ? [] : (['name'] as const)),
    ...(one.birthDate !== undefined && one.birthDate === other.birthDate ? [] : (['birthDate'] as const)),
    ...(sexOf(one) === undefined || sexOf(other) === undefined || sexOf(one) === sexOf(other) ? [] : (['sex'] as const)),
  ];
}

interface Name {
  readonly family: string;
  readonly given: string;
  /** All its words, sorted. */
  readonly words: string;
}

function namesOf({ name }: Patient): readonly Name[] {
  return (Array.isArray(name) ? name : []).filter(isJsonObject).flatMap(one => {
    const given = Array.isArray(one.given) ? one.given.filter(part => typeof part === 'string') : [];
    const family = typeof one.family === 'string' ? one.family : '';
    const text = typeof one.text === 'string' ? one.text : [...given, family].join(' ');
    const parts = given.length > 0 && family !== '' ? [...given, family].join(' ') : text;
    const words = wordsOf(parts).sort().join(' ');
    return words === '' ? [] : [{ family: wordsOf(family).join(' '), given: wordsOf(given[0] ?? '').join(' '), words }];
  });
}

function isSame(one: Name, other: Name): boolean {
  const areParted = one.family !== '' && other.family !== '' && one.given !== '' && other.given !== '';
  return areParted ? one.family === other.family && one.given === other.given : one.words === other.words;
}

function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '');
}

function sexOf({ gender }: Patient): string | undefined {
  return gender === 'unknown' ? undefined : gender;
}

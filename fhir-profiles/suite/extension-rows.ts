import { add, type Break, drop, type Edit, instead, put, type Row, type RuleName } from './row.ts';

/** An extension, or a part of one, in an example. */
export interface Place {
  /** Id of the definition whose differential the rows are of. */
  readonly definition: string;
  /** Id of the extension's element there: `Extension`, or `Extension.extension:site`. */
  readonly element: string;
  readonly base: string;
  /** Where it stands in the base, as `spotOf` reads it. */
  readonly at: string;
  /** Its name in a sentence: `The site`. */
  readonly name: string;
}

/** What an extension holds. */
export interface Content {
  readonly rows: (place: Place) => readonly Row[];
  /** The value of a second one, where the same once more would break other rules too. */
  readonly second?: Readonly<Record<string, unknown>>;
}

export const ABSENT = { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }] };
const CODE_SYSTEM = 'https://vertaug.example/fhir/CodeSystem/';

export function ruleAt({ definition, element }: Place, part: string, kind: RuleName['kind'], detail?: string): RuleName {
  const id = part === '' ? element : `${element}.${part}`;
  return detail === undefined ? { definition, element: id, kind } : { definition, element: id, kind, detail };
}

/** An extension has parts or a value: what adds the other, or takes the only one away, breaks ext-1 too. */
export const eitherOr = (at: string): readonly Break[] => [{ rule: 'ext-1', at }];

/** A value is there, of one type, without extensions of its own beside it. */
function valued(place: Place, type: string, another: Readonly<Record<string, unknown>>, right?: Edit): readonly Row[] {
  const { base, at, name } = place;
  return [
    {
      rule: ruleAt(place, 'extension', 'extension', 'forbidden'),
      base,
      wrong: add(`${at}.extension`, { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }),
      breaks: 'max',
      also: eitherOr(at),
      says: `${name} has a value and no extensions of its own.`,
    },
    {
      rule: ruleAt(place, 'value[x]', 'min'),
      base,
      wrong: drop(`${at}.value`),
      breaks: 'min',
      also: eitherOr(at),
      ...(right === undefined ? {} : { right }),
      says: `${name} has a value.`,
    },
    {
      rule: ruleAt(place, 'value[x]', 'type'),
      base,
      wrong: instead(`${at}.value`, another),
      breaks: 'type',
      says: `${name} is given as a ${type}.`,
    },
  ];
}

/** A concept; `example` is another one of its value set. */
export const concept = (example: Readonly<Record<string, unknown>>): Content => ({
  second: { valueCodeableConcept: example },
  rows: place => valued(place, 'CodeableConcept', { valueString: 'in words' }, put(`${place.at}.value`, example)),
});

const bound = ({ base, at, name, ...place }: Place, wrong: unknown, right: unknown): Row => ({
  rule: ruleAt({ base, at, name, ...place }, 'value[x]', 'binding'),
  base,
  wrong: put(`${at}.value`, wrong),
  breaks: 'binding',
  right: put(`${at}.value`, right),
  says: `${name} has a code of its value set.`,
});

/** A concept that has to be of one of our value sets; `code` is another code of it. */
export function coded(system: string, code: string): Content {
  const of = (each: string) => ({ coding: [{ system: CODE_SYSTEM + system, code: each }] });
  const { second = {}, rows } = concept(of(code));
  return { second, rows: place => [...rows(place), bound(place, of(`no-${code}`), of(code))] };
}

/** A bare code of a value set; `code` is another one of it. */
export const bareCode = (code: string): Content => ({
  second: { valueCode: code },
  rows: place => [...valued(place, 'code', { valueString: 'in words' }, put(`${place.at}.value`, code)), bound(place, `no-${code}`, code)],
});

/** A string, boolean, dateTime …: `member` is its JSON name, `valueString`; `another` a value of another type. */
export function primitive(member: `value${string}`, another?: Readonly<Record<string, unknown>>): Content {
  const type = member.charAt(5).toLowerCase() + member.slice(6);
  const other = another ?? (member === 'valueString' ? { valueBoolean: true } : { valueString: 'in words' });
  return { rows: place => valued(place, type, other, instead(`${place.at}.value`, { [`_${member}`]: ABSENT })) };
}

/** A boolean that can only be true. */
export const onlyTrue: Content = {
  rows: place => [
    ...valued(place, 'boolean', { valueString: 'yes' }),
    {
      rule: ruleAt(place, 'value[x]', 'pattern'),
      base: place.base,
      wrong: put(`${place.at}.value`, false),
      breaks: 'pattern',
      says: `${place.name} can only be true: what is not so is left out.`,
    },
  ],
};

/** A reference; `good` and `bad` point to a type that it may, and may not, point to. */
export const reference = (good: string, bad: string): Content => ({
  rows: place => [
    ...valued(place, 'Reference', { valueString: good }, put(`${place.at}.value`, ABSENT)),
    {
      rule: ruleAt(place, 'value[x]', 'reference-target'),
      base: place.base,
      wrong: put(`${place.at}.value.reference`, bad),
      breaks: { rule: 'reference-target', at: `${place.at}.value` },
      right: put(`${place.at}.value.reference`, good),
      says: `${place.name} points to a ${good.split('/')[0]}, not to a ${bad.split('/')[0]}.`,
    },
  ],
});

/** An amount in one UCUM unit; `otherUnit` is one that a hasty hand would write, `key` the invariant that it is not negative. */
export const amount = (unit: string, otherUnit: string, key: string): Content => ({
  rows: place => {
    const { base, at, name } = place;
    const inside = (part: string) => `value[x].${part}`;
    const missing = (part: string, says: string): Row => ({
      rule: ruleAt(place, inside(part), 'min'),
      base,
      wrong: drop(`${at}.value.${part}`),
      breaks: 'min',
      says,
    });
    return [
      ...valued(place, 'Quantity', { valueCodeableConcept: { text: `5 ${unit}` } }),
      missing('value', `${name} has a number.`),
      { ...missing('system', `${name} says that its unit is of UCUM.`), also: [{ rule: 'qty-3', at: `${at}.value` }] },
      missing('code', `${name} has its unit as a code.`),
      {
        rule: ruleAt(place, inside('comparator'), 'max'),
        base,
        wrong: put(`${at}.value.comparator`, '<'),
        breaks: 'max',
        says: `${name} is a number, not a bound.`,
      },
      {
        rule: ruleAt(place, inside('system'), 'pattern'),
        base,
        wrong: put(`${at}.value.system`, 'http://snomed.info/sct'),
        breaks: 'pattern',
        says: `${name} has its unit from UCUM.`,
      },
      {
        rule: ruleAt(place, inside('code'), 'pattern'),
        base,
        wrong: put(`${at}.value.code`, otherUnit),
        breaks: 'pattern',
        right: drop(`${at}.value.unit`),
        says: `${name} is in ${unit}, so that amounts can be compared; the printed unit may be left out.`,
      },
      {
        rule: ruleAt(place, 'value[x]', 'invariant', key),
        base,
        wrong: put(`${at}.value.value`, -0.1),
        breaks: { rule: key, at: `${at}.value` },
        right: put(`${at}.value.value`, 0),
        says: `${name} is not negative; none at all is 0.`,
      },
    ];
  },
});

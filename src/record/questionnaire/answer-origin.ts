import type { Answer, Case } from '../../assessment/case/case.ts';
import { field, listOf, textOf } from '../../chart/elements/shape.ts';
import { CODE_SYSTEM_URL, EXTENSION_URL } from '../../fhir/canonicals.generated.ts';
import type { Extension, QuestionnaireResponseItemAnswer, Reference } from '../../fhir/resource.ts';
import type { AnswerOriginCode } from '../../parameter/codes.generated.ts';
import { dataAbsent } from '../base/data-absent.ts';
import { staffReference } from '../base/identifier.ts';

export const ORIGIN_CODES: Readonly<Record<Answer['origin'], AnswerOriginCode>> = {
  confirmed: 'suggested',
  edited: 'edited',
  typed: 'typed',
  'group-attested': 'group-attested',
};

/** Undefined: it is no code of ours. */
export function originOfCode(code: string | undefined): Answer['origin'] | undefined {
  const origins = ['confirmed', 'edited', 'typed', 'group-attested'] as const;
  return origins.find(origin => ORIGIN_CODES[origin] === code);
}

/**
 * How an answer came about as Da Vinci DTR 2.2.0 has it (2.0.1 had `auto` where there is `auto-client` now). Whatever a person gave has an
 * author, and what a program filled in has none (dtrx-1).
 */
const INFORMATION_ORIGIN = 'http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin';
const SOURCES = { confirmed: 'auto-client', edited: 'override', typed: 'manual', 'group-attested': 'manual' } as const;

/** A fact has no origin of its own: somebody entered it. `by`: as a case names people. */
export function withOrigin(
  answer: QuestionnaireResponseItemAnswer,
  origin: Answer['origin'] | undefined,
  by: string | undefined,
  current: Case,
): QuestionnaireResponseItemAnswer {
  const source = SOURCES[origin ?? 'typed'];
  const author: Extension = { url: 'author', extension: [{ url: 'practitioner', valueReference: practitioner(current, by) }] };
  return {
    extension: [
      ...(origin === undefined ? [] : [ownOrigin(origin)]),
      {
        url: INFORMATION_ORIGIN,
        extension: [{ url: 'source', valueCode: source }, ...(source === 'auto-client' ? [] : [author])],
      },
    ],
    ...answer,
  };
}

const ownOrigin = (origin: Answer['origin']): Extension => ({
  url: EXTENSION_URL.answerOrigin,
  valueCodeableConcept: { coding: [{ system: CODE_SYSTEM_URL.answerOrigin, code: ORIGIN_CODES[origin] }] },
});

/** Who entered something, by reference where it is whoever is signed in: of others the case keeps a name. */
export function person({ clinician }: Case, name: string | undefined): Reference {
  if (name === undefined) return dataAbsent('unknown');
  const own = name === (clinician.name ?? clinician.reference) ? staffReference(clinician.reference) : staffReference(name);
  return { ...own, ...(name === own?.reference ? {} : { display: name }) };
}

/** DTR takes a Practitioner alone: of whoever is signed in by a role, the name. */
function practitioner(current: Case, by: string | undefined): Reference {
  const who = person(current, by);
  const { reference, display } = who;
  if (reference?.startsWith('Practitioner/')) return who;
  return display === undefined ? dataAbsent('unknown') : { display };
}

/** How an answer of a response came about, by our own origin; undefined: it has none. */
export function originOf(answer: unknown): Answer['origin'] | undefined {
  const codings = extensionsOf(answer, EXTENSION_URL.answerOrigin).flatMap(one => listOf(field(one, 'valueCodeableConcept'), 'coding'));
  return originOfCode(
    textOf(
      codings.find(coding => field(coding, 'system') === CODE_SYSTEM_URL.answerOrigin),
      'code',
    ),
  );
}

/** As DTR marks what a program filled in, where nobody is said to have confirmed it. */
export function isFilledIn(answer: unknown): boolean {
  const sources = partsOf(answer, 'source').map(part => textOf(part, 'valueCode'));
  return originOf(answer) === undefined && sources.some(source => source?.startsWith('auto'));
}

/** The practitioner who gave it, as DTR has it; undefined: it says nothing of that. */
export function authorOf(answer: unknown): unknown {
  const [practitioner] = partsOf(answer, 'author').flatMap(author => extensionsOf(author, 'practitioner'));
  return field(practitioner, 'valueReference');
}

const extensionsOf = (of: unknown, url: string): readonly unknown[] => listOf(of, 'extension').filter(one => field(one, 'url') === url);

const partsOf = (answer: unknown, part: 'source' | 'author'): readonly unknown[] =>
  extensionsOf(answer, INFORMATION_ORIGIN).flatMap(one => extensionsOf(one, part));

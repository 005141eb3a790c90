import { canonicalJson } from '../../plain/canonical-json.ts';
import type { Attestation, AttestedPart } from '../case/attestation.ts';
import type { Case, ClinicianIdentity, EnteredBy, TeamMember } from '../case/case.ts';
import { type FactStage, type HeldFact, heldFacts } from '../case/case-facts.ts';
import { placeOfDeparture } from '../case/departure-key.ts';
import { withoutErrors } from '../case/entered-in-error.ts';
import { isNamed } from '../team/facts.ts';
import { spelled } from '../values/spelled.ts';

/**
 * Who is signed in, and whether that is the physician who performs the procedure: the primary operator of the team. `operator`: by reference;
 * `perhaps`: by name, for one of the two has no reference, so it takes a word; the others say why not. An assessment is made before there is a
 * team: then whoever is signed in says that they will perform the procedure.
 */
export type Attesting =
  | { readonly who: 'operator' | 'perhaps' | 'somebody-else' | 'no-physician'; readonly operator: string }
  | { readonly who: 'no-operator' | 'nothing-recorded' };

export function mayAttest(current: Case, part: AttestedPart = 'procedure'): Attesting {
  const { procedure, clinician } = current;
  const isRecorded = part === 'procedure' ? procedure.status !== undefined : Object.keys(attestedValues(current, part)).length > 0;
  if (!isRecorded) return { who: 'nothing-recorded' };
  const own = operatorsOf(current).map(member => ({ member, how: sameAs(member, clinician) }));
  const found = own.find(({ how }) => how === 'operator') ?? own.find(({ how }) => how === 'perhaps') ?? own[0];
  if (!found)
    return part === 'assessment' && clinician.name !== undefined ? { who: 'perhaps', operator: clinician.name } : { who: 'no-operator' };
  const operator = found.member.name.trim() || (found.member.reference ?? '');
  if (found.how === 'somebody-else') return { who: 'somebody-else', operator };
  const { profession } = found.member;
  return { who: profession === undefined || profession === 'physician' ? found.how : 'no-physician', operator };
}

const operatorsOf = ({ procedure }: Case) => procedure.team.filter(member => member.role === 'primary-operator' && isNamed(member));

/** Who attested is none of the primary operators that the team names. An assessment may be attested before there is a team. */
export function isByAnother(current: Case, { by, reference }: Attestation): boolean {
  const operators = operatorsOf(current);
  return operators.length > 0 && operators.every(member => sameAs(member, { name: by, reference }) === 'somebody-else');
}

/** References of one type tell; a role and a person, or a name alone, do not. */
function sameAs(member: TeamMember, { reference, name }: ClinicianIdentity): 'operator' | 'perhaps' | 'somebody-else' {
  if (member.reference !== undefined && reference !== undefined) {
    const [one, other] = [plain(member.reference), plain(reference)];
    if (one === other) return 'operator';
    if (typeOf(one) === typeOf(other)) return 'somebody-else';
  }
  return name !== undefined && spelled(member.name) !== '' && spelled(member.name) === spelled(name) ? 'perhaps' : 'somebody-else';
}

export const plain = (reference: string): string => reference.replace(/\/_history\/.*$/, '');
export const typeOf = (reference: string): string => reference.slice(0, reference.indexOf('/'));

/** What stands for the record once who is signed in attests it; undefined where that is not theirs to do. `at`: ISO instant; `said`: that they are the operator. */
export function attestationOf(
  current: Case,
  { at, said, part = 'procedure' }: { readonly at: string; readonly said: boolean; readonly part?: AttestedPart },
): Attestation | undefined {
  const { who } = mayAttest(current, part);
  if (who !== 'operator' && !(who === 'perhaps' && said)) return undefined;
  const { name, reference } = current.clinician;
  return {
    ...{ by: name ?? reference, at, reference, byName: who === 'perhaps', of: attestedValues(current, part) },
    ...(part === 'procedure' ? {} : { part }),
  };
}

export interface Attested {
  readonly attestation: Attestation;
  /** The fields that were changed since, or added: it has lapsed where there is one. */
  readonly changed: readonly string[];
}

/** The last attestation that holds; where none does, the last, and what was changed since of that which was attested. Undefined: nobody has attested. */
export function attested(current: Case, part: AttestedPart = 'procedure'): Attested | undefined {
  const now = attestedValues(current, part);
  const all = (current.attested ?? [])
    .filter(attestation => (attestation.part ?? 'procedure') === part)
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map((attestation): Attested => {
      const fields = new Set([...Object.keys(now), ...Object.keys(attestation.of)]);
      return { attestation, changed: [...fields].filter(field => now[field] !== attestation.of[field]) };
    });
  return all.findLast(({ changed }) => changed.length === 0) ?? all.at(-1);
}

/** The attestation that holds: nothing of what was attested was changed since. */
export function standingAttestation(current: Case, part: AttestedPart = 'procedure'): Attestation | undefined {
  const found = attested(current, part);
  return found?.changed.length === 0 ? found.attestation : undefined;
}

/** Who entered what is attested, in the order of their first entries. Undefined among them: the EHR named nobody. */
export function preparedBy(current: Case, part: AttestedPart = 'procedure'): readonly (string | undefined)[] {
  const fields = [
    ...[...heldFacts(withoutErrors(current))].filter(held => isAttested(held, part)).map(({ field }) => field),
    ...(part === 'assessment' ? [...Object.keys(current.answers), ...current.levels.map(({ level }) => `levels.${level}`)] : []),
    ...(part === 'assessment' ? Object.keys(besideFacts(current)) : []),
  ];
  const entries = fields.flatMap((field): readonly EnteredBy[] => [current.enteredBy[field]].filter(entry => entry !== undefined));
  return [...new Set(entries.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at)).map(({ by }) => by))];
}

function attestedValues(current: Case, part: AttestedPart): Attestation['of'] {
  const facts = Object.fromEntries(
    [...heldFacts(withoutErrors(current))]
      .filter(
        held =>
          isAttested(held, part) &&
          canonicalJson(held.value) !== canonicalJson(held.node.form === 'fact' ? held.node.kind.blank : undefined),
      )
      .map(({ field, value }) => [field, canonicalJson(value)]),
  );
  if (part === 'procedure') return facts;
  const answers = Object.entries(current.answers).flatMap(([key, answer]) => (answer ? [[key, canonicalJson(answer.value)] as const] : []));
  const levels = current.levels.map(({ level }) => level).toSorted();
  const chosen = levels.length === 0 ? {} : { levels: canonicalJson(levels) };
  return { ...facts, ...Object.fromEntries(answers), ...chosen, ...besideFacts(current) };
}

/** What is entered at Assess and is neither a fact nor an answer: what is told of bleeding, and words for a contraindication; by its field. */
function besideFacts({ lastDoses, bleeding, departures }: Case): Attestation['of'] {
  const { intervals, values, reversals, goingOn } = bleeding;
  const words = Object.entries(departures).filter(([key]) => placeOfDeparture(key)?.kind === 'present');
  return {
    ...eachAsJson('last-dose', Object.entries(lastDoses)),
    ...eachAsJson('bleeding.interval', Object.entries(intervals)),
    ...eachAsJson('bleeding.value', Object.entries(values)),
    ...eachAsJson('bleeding.reversal', Object.entries(reversals)),
    ...(goingOn ? { 'bleeding.goingOn': canonicalJson(goingOn) } : {}),
    ...eachAsJson('departure', words),
  };
}

function eachAsJson(before: string, entries: readonly (readonly [string, unknown])[]): Attestation['of'] {
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[`${before}.${key}`, canonicalJson(value)]])));
}

const STAGES = { assessment: ['assess'], procedure: ['day', 'procedure', 'complications'] } as const satisfies Readonly<
  Record<AttestedPart, readonly FactStage[]>
>;

/**
 * What the performing physician answers for: beforehand what was assessed (section IV.C.1.a); afterwards the day of the procedure, the procedure
 * with its operative note, and the complications.
 */
function isAttested({ stage, name, node }: HeldFact, part: AttestedPart): boolean {
  const stages: readonly FactStage[] = STAGES[part];
  const isOfDepartment = stage === 'complications' && OF_DEPARTMENT.includes(name);
  return node.form === 'fact' && node.follows === undefined && stages.includes(stage) && !isOfDepartment;
}

/** That a department reviewed a complication is its own to say. */
const OF_DEPARTMENT: readonly string[] = [
  'reviewedAt',
  'reviewedBy',
  'reviewWords',
] satisfies readonly (keyof Case['complications'][number])[];

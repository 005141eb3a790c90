import { PERFORMER_FUNCTION_CODES, PERFORMER_PROFESSION_CODES } from '../../parameter/codes.generated.ts';
import { isJsonObject } from '../../plain/json-object.ts';
import { code, fact, reference, text } from '../facts/fact.ts';

/** One of a team, as planned or as it was. */
export const memberFacts = {
  name: fact(text),
  /** `Practitioner/…` or `PractitionerRole/…`, where it is who was signed in when the row was made, or who a site's record has under it. */
  reference: fact(reference),
  role: fact(code(PERFORMER_FUNCTION_CODES)),
  profession: fact(code(PERFORMER_PROFESSION_CODES)),
};

interface NamedRow {
  readonly name: string;
  readonly reference: string | undefined;
}

/** A row that was added and left empty names nobody. */
export function isNamed({ name, reference: who }: NamedRow): boolean {
  return name.trim() !== '' || who !== undefined;
}

/** Whether somebody who is named is the operator of a procedure. */
export function hasOperator({ team }: { readonly team?: unknown }): boolean {
  return Array.isArray(team) && team.some(row => isMember(row) && row.role === 'primary-operator' && isNamed(row));
}

/** A primary operator of whom somebody said a profession, and it is no physician's. */
export function isOperatorNoPhysician({
  role,
  profession,
}: {
  readonly role?: string | undefined;
  readonly profession?: string | undefined;
}): boolean {
  return role === 'primary-operator' && profession !== undefined && profession !== 'physician';
}

function isMember(row: unknown): row is NamedRow & { readonly role: unknown } {
  return (
    isJsonObject(row) && typeof row.name === 'string' && (row.reference === undefined || typeof row.reference === 'string') && 'role' in row
  );
}

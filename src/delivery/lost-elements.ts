import { isJsonObject } from '../plain/json-object.ts';

/** What a server makes of every resource by itself, and what it may word or store anew. */
export const ITS_OWN = new Set(['id', 'meta', 'text']);

/**
 * What stands in `sent` and not in `held`, each value by its FHIRPath with indices of `sent`, so that the field of each can be found:
 * `Procedure.extension[1].valueCode`. What a server adds is nobody's loss. The document of a note may have moved to an
 * address of its own; there is one, or there is none.
 */
export function lostElements(sent: { readonly resourceType: string }, held: { readonly resourceType: string }): readonly string[] {
  if (sent.resourceType !== held.resourceType) return [sent.resourceType];
  const members = membersOf(held);
  return Object.entries(sent).flatMap(([name, value]) =>
    ITS_OWN.has(name) ? [] : lostAt(value, members.get(name), `${sent.resourceType}.${name}`),
  );
}

function membersOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value));
}

function lostAt(sent: unknown, held: unknown, path: string): readonly string[] {
  if (Array.isArray(sent)) return lostItems(sent, Array.isArray(held) ? held : [], path);
  if (isJsonObject(sent)) return isJsonObject(held) ? lostMembers(sent, held, path) : leavesOf(sent, path);
  return isSame(sent, held, path) ? [] : [path];
}

/** Each by itself, in any order: a server may sort. Of what has several likenesses the nearest is meant. */
function lostItems(sent: readonly unknown[], held: readonly unknown[], path: string): readonly string[] {
  const left = [...held];
  return sent.flatMap((item, index) => {
    const at = `${path}[${index}]`;
    const losses = left.map(candidate => lostAt(item, candidate, at));
    const least = losses.findIndex(loss => loss.length === Math.min(...losses.map(({ length }) => length)));
    const nearest = losses[least];
    // Another extension, or another code, is not this one with a part missing.
    if (nearest === undefined || !isLike(item, left[least])) return leavesOf(item, at);
    left.splice(least, 1);
    return nearest;
  });
}

/** Every value beneath. */
function leavesOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, `${path}[${index}]`));
  if (isJsonObject(value)) return Object.entries(value).flatMap(([name, member]) => leavesOf(member, `${path}.${name}`));
  return [path];
}

/** Not another extension, and not another code. */
export function isLike(sent: unknown, held: unknown): boolean {
  if (!isJsonObject(sent) || !isJsonObject(held)) return true;
  return ['url', 'system', 'code'].every(name => typeof sent[name] !== 'string' || sent[name] === held[name]);
}

function lostMembers(sent: object, held: object, path: string): readonly string[] {
  const there = membersOf(held);
  if (path.endsWith('.attachment') && (there.has('data') || there.has('url'))) return [];
  return Object.entries(sent).flatMap(([name, value]) => lostAt(value, there.get(name), `${path}.${name}`));
}

/** The same value, however a server writes it. */
export function isSame(sent: unknown, held: unknown, path: string): boolean {
  if (sent === held) return true;
  if (typeof sent !== 'string' || typeof held !== 'string') return false;
  // A reference may come back with the server's address before it, or with a version behind it.
  if (path.endsWith('.reference')) return held.replace(/\/_history\/.*$/, '').endsWith(`/${sent}`) || held.startsWith(`${sent}/_history/`);
  return isInstant(sent) && isInstant(held) && Date.parse(sent) === Date.parse(held);
}

/** With a time and an offset, so that the same moment may be written in another zone. */
function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(text);
}

/** What there can be several of in a case, without a uuid that was drawn for each. */
const KINDS = { note: 0n, response: 1n, score: 2n, document: 3n, provenance: 4n };

type Kind = keyof typeof KINDS;

/** Numbers of one kind; those of the next begin behind them. Of the last there are as many as one likes. */
const KIND_SIZE = 2n ** 24n;

/** A uuid's last part has 48 bits. */
const NODES = 2n ** 48n;

/**
 * The uuid of a case's nth resource of a kind: always the same, another for each. Version 8 (RFC 9562, section 5.8) has it differ from every
 * uuid that was drawn by chance.
 */
export function derivedUuid(caseId: string, kind: Kind, number: number): string {
  return moved(caseId, '8', KINDS[kind] * KIND_SIZE + BigInt(number));
}

/** The case of whose nth resource of a kind this is the uuid; its own was drawn by chance, and is of version 4. Undefined: it was not derived. */
export function caseOfDerived(uuid: string, kind: Kind, number: number): string | undefined {
  return isDerived(uuid) ? moved(uuid, '4', -(KINDS[kind] * KIND_SIZE + BigInt(number))) : undefined;
}

/** The how manieth of its kind the resource with this uuid is in a case; undefined: it is none of them. */
export function numberOfDerived(uuid: string, caseId: string, kind: Kind): number | undefined {
  const number = (nodeOf(uuid) - nodeOf(caseId) - KINDS[kind] * KIND_SIZE + NODES) % NODES;
  return number < KIND_SIZE && derivedUuid(caseId, kind, Number(number)) === uuid ? Number(number) : undefined;
}

const isDerived = (uuid: string) => uuid.split('-')[2]?.startsWith('8') === true;

const nodeOf = (uuid: string) => BigInt(`0x${uuid.split('-')[4]}`);

function moved(uuid: string, version: string, by: bigint): string {
  const [first = '', second = '', third = '', variant = ''] = uuid.split('-');
  const node = (((nodeOf(uuid) + by) % NODES) + NODES) % NODES;
  return [first, second, `${version}${third.slice(1)}`, variant, node.toString(16).padStart(12, '0')].join('-');
}

/** A number below 2³² that is the same for the same text and hardly ever for another (FNV-1a). */
export function numberOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

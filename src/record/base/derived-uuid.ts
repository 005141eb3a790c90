/** What there can be several of in a case, without a uuid that was drawn for each. */
const KINDS = { note: 0n, response: 1n, score: 2n, document: 3n, provenance: 4n };

/** Numbers of one kind; those of the next begin behind them. Of the last there are as many as one likes. */
const KIND_SIZE = 2n ** 24n;

/** A uuid's last part has 48 bits. */
const NODES = 2n ** 48n;

/**
 * The uuid of a case's nth resource of a kind: always the same, another for each. Version 8 (RFC 9562, section 5.8) has it differ from every
 * uuid that was drawn by chance.
 */
export function derivedUuid(caseId: string, kind: keyof typeof KINDS, number: number): string {
  const [first = '', second = '', version = '', variant = '', node = ''] = caseId.split('-');
  const numbered = ((BigInt(`0x${node}`) + KINDS[kind] * KIND_SIZE + BigInt(number)) % NODES).toString(16).padStart(12, '0');
  return [first, second, `8${version.slice(1)}`, variant, numbered].join('-');
}

/** A number below 2³² that is the same for the same text and hardly ever for another (FNV-1a). */
export function numberOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

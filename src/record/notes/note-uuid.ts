/**
 * The uuid of a case's nth note: always the same, another for each number. Version 8 (RFC 9562, section 5.8) has it differ from every uuid
 * that was drawn by chance.
 */
export function noteUuid(caseId: string, number: number): string {
  const [first = '', second = '', version = '', variant = '', node = ''] = caseId.split('-');
  const numbered = ((BigInt(`0x${node}`) + BigInt(number)) % NODES).toString(16).padStart(12, '0');
  return [first, second, `8${version.slice(1)}`, variant, numbered].join('-');
}

/** A uuid's last part has 48 bits. */
const NODES = 2n ** 48n;

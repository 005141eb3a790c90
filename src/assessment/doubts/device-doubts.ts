import type { Case } from '../case/case.ts';
import type { FieldId } from '../case/field.ts';
import { readUdi } from '../udi/read-udi.ts';
import { isWritten } from '../udi/written-date.ts';

/** What a UDI says of itself, or of what stands beside it, that deserves a second look. */
export type DeviceDoubt =
  | { readonly kind: 'other-lot' | 'other-serial'; readonly read: string }
  | { readonly kind: 'other-expiry' }
  | { readonly kind: 'udi-check-digit' }
  | { readonly kind: 'udi-no-such-date'; readonly part: 'made' | 'expires'; readonly written: string };

type Placed = DeviceDoubt & { readonly field: FieldId; readonly level: undefined; readonly about: string };

export function deviceDoubts({ procedure }: Pick<Case, 'procedure'>): readonly Placed[] {
  return procedure.devices.flatMap(({ id, udi, lot, serial, expires }): readonly Placed[] => {
    const reading = readUdi(udi);
    if (reading?.kind !== 'udi') return [];
    const field = `procedure.devices.${id}` as const;
    const found: Placed[] = [];
    const beside = (kind: 'other-lot' | 'other-serial', name: 'lot' | 'serial', stands: string, read: string | undefined) => {
      if (read === undefined || stands.trim() === read) return;
      found.push({ kind, read, field: `${field}.${name}`, level: undefined, about: `${stands.trim()} beside ${read}` });
    };
    for (const remark of reading.remarks) {
      if (remark.kind === 'check-digit')
        found.push({ kind: 'udi-check-digit', field: `${field}.udi`, level: undefined, about: udi.trim() });
      if (remark.kind !== 'no-such-date') continue;
      const { part, written } = remark;
      found.push({ kind: 'udi-no-such-date', part, written, field: `${field}.udi`, level: undefined, about: written });
    }
    beside('other-lot', 'lot', lot, reading.lot);
    if (serial.trim() !== '') beside('other-serial', 'serial', serial, reading.serial);
    if (reading.expires && expires !== undefined && !isWritten(reading.expires, expires)) {
      found.push({ kind: 'other-expiry', field: `${field}.expires`, level: undefined, about: `${expires} beside ${udi.trim()}` });
    }
    return found;
  });
}

/** A small writer of DICOM files, so that no test needs a file of anybody's. */
export type DicomValue = string | Uint8Array | readonly DicomData[];
/** By tag, `GGGGEEEE`, with its kind of value: `['PN', 'Osei^Margaret']`. Written in the order of the tags. */
export type DicomData = Readonly<Record<string, readonly [vr: string, value: DicomValue]>>;

export interface DicomForm {
  /** Transfer syntax; implicit where it is that of implicit little endian. */
  readonly syntax?: string;
  /** Sequences end at a mark, and not by their length. */
  readonly open?: boolean;
}

export const EXPLICIT = '1.2.840.10008.1.2.1';
export const IMPLICIT = '1.2.840.10008.1.2';

const LONG = ['OB', 'OW', 'OF', 'SQ', 'UT', 'UN', 'UC', 'UR'];

export function dicomFile(data: DicomData, { syntax = EXPLICIT, open = false }: DicomForm = {}): Uint8Array {
  const meta = written({ '00020010': ['UI', syntax] }, { explicit: true, open: false });
  const length = written({ '00020000': ['UL', numberBytes(meta.length, 4)] }, { explicit: true, open: false });
  return joined([new Uint8Array(128), ascii('DICM'), length, meta, written(data, { explicit: syntax !== IMPLICIT, open })]);
}

interface How {
  readonly explicit: boolean;
  readonly open: boolean;
}

function written(data: DicomData, how: How): Uint8Array {
  const tags = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1));
  return joined(
    tags.map(([tag, [vr, value]]) =>
      element(tag, vr, valueBytes(vr, value, how), how, typeof value === 'object' && !(value instanceof Uint8Array)),
    ),
  );
}

function element(tag: string, vr: string, value: Uint8Array, { explicit, open }: How, isSequence: boolean): Uint8Array {
  const length = isSequence && open ? 0xffffffff : value.length;
  const head = explicit
    ? LONG.includes(vr)
      ? [tagBytes(tag), ascii(vr), new Uint8Array(2), numberBytes(length, 4)]
      : [tagBytes(tag), ascii(vr), numberBytes(length, 2)]
    : [tagBytes(tag), numberBytes(length, 4)];
  return joined([...head, value]);
}

function valueBytes(vr: string, value: DicomValue, how: How): Uint8Array {
  if (value instanceof Uint8Array) return value.length % 2 === 0 ? value : joined([value, new Uint8Array(1)]);
  if (typeof value === 'string') {
    const bytes = new TextEncoder().encode(value);
    return bytes.length % 2 === 0 ? bytes : joined([bytes, ascii(vr === 'UI' ? '\0' : ' ')]);
  }
  const items = value.map(item => {
    const bytes = written(item, how);
    return how.open
      ? joined([tagBytes('FFFEE000'), numberBytes(0xffffffff, 4), bytes, tagBytes('FFFEE00D'), numberBytes(0, 4)])
      : joined([tagBytes('FFFEE000'), numberBytes(bytes.length, 4), bytes]);
  });
  return joined([...items, ...(how.open ? [tagBytes('FFFEE0DD'), numberBytes(0, 4)] : [])]);
}

const ascii = (text: string): Uint8Array => Uint8Array.from(text, letter => letter.charCodeAt(0));
const tagBytes = (tag: string): Uint8Array =>
  joined([numberBytes(Number.parseInt(tag.slice(0, 4), 16), 2), numberBytes(Number.parseInt(tag.slice(4), 16), 2)]);
const numberBytes = (number: number, bytes: number): Uint8Array =>
  Uint8Array.from({ length: bytes }, (_, at) => Math.floor(number / 256 ** at) % 256);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

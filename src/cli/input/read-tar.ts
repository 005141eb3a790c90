const BLOCK = 512;

/** A plain file in an archive. */
export interface TarFile {
  readonly name: string;
  readonly text: string;
}

/** The plain files of a tar archive whose names are wanted. Throws a RangeError where it is none, or is cut short. */
export function* readTar(tar: Buffer, isWanted: (name: string) => boolean): Generator<TarFile> {
  // npm and GNU write a name that is too long for its field ahead of the file.
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const field = (offset: number, length: number) => tar.toString('utf8', at + offset, at + offset + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 12), 8);
    const end = at + BLOCK + size;
    if (!isHeader(tar.subarray(at, at + BLOCK)) || !(end <= tar.length)) throw new RangeError('It is no whole tar archive.');
    const kind = field(156, 1);
    const text = () => tar.toString('utf8', at + BLOCK, end);
    if (kind === 'x') longName = /(?:^|\n)\d+ path=(.*)\n/.exec(text())?.[1] ?? longName;
    else if (kind === 'L') longName = text().replace(/\0.*$/s, '');
    else {
      // GNU tar keeps something else in the place of the prefix.
      const prefix = tar.toString('latin1', at + 257, at + 263) === 'ustar\0' ? field(345, 155) : '';
      const name = longName ?? (prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`);
      longName = undefined;
      if ((kind === '0' || kind === '') && isWanted(name)) yield { name, text: text() };
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** Its sum counts the field of the sum as spaces. */
function isHeader(block: Buffer): boolean {
  const said = Number.parseInt(block.toString('latin1', 148, 156), 8);
  const sum = block.reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 0x20 : byte), 0);
  return said === sum;
}

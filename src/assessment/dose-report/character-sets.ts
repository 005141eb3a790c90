/** DICOM's names of character sets, and the browser's. Of several that are switched between, names in the first alone are read. */
const CHARACTER_SETS: Readonly<Record<string, string>> = {
  '': 'windows-1252',
  'IR 6': 'windows-1252',
  'IR 100': 'windows-1252',
  'IR 101': 'iso-8859-2',
  'IR 109': 'iso-8859-3',
  'IR 110': 'iso-8859-4',
  'IR 144': 'iso-8859-5',
  'IR 127': 'iso-8859-6',
  'IR 126': 'iso-8859-7',
  'IR 138': 'iso-8859-8',
  'IR 148': 'windows-1254',
  'IR 203': 'iso-8859-15',
  'IR 13': 'shift_jis',
  'IR 166': 'windows-874',
  'IR 192': 'utf-8',
  GB18030: 'gb18030',
  GBK: 'gbk',
};

const ESCAPE = '\u001b';

/** A person's name, one for each alphabet in which it is written. */
export function decodedNames(bytes: Uint8Array, set: string): readonly string[] {
  const [first = ''] = set.split('\\');
  const label = CHARACTER_SETS[first.trim().replace(/^ISO[_ ](2022 )?/, '')];
  if (label === undefined) return [];
  const names = new TextDecoder(label).decode(bytes).split('=');
  return names.map(name => name.replaceAll('\0', '').trim()).filter(name => name.replaceAll('^', '') !== '' && !name.includes(ESCAPE));
}

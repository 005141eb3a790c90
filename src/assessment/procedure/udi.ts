/** What a UDI says that was scanned or pasted: of GS1 its parts, by the GS1 General Specifications; of HIBC only that it is one. */
export type UdiReading =
  | {
      readonly kind: 'gs1';
      /** The GTIN of the device, 14 digits. */
      readonly deviceIdentifier: string;
      /** Its last digit is computed from the others: false says that it was not read to the end, or typed wrongly. */
      readonly checkDigitFits: boolean;
      /** FHIR date; a month where the day is not given. */
      readonly madeOn: string | undefined;
      readonly expires: string | undefined;
      readonly lot: string | undefined;
      readonly serial: string | undefined;
      /** With each part's number in parentheses, as it is printed beneath the bars. */
      readonly humanReadable: string;
    }
  | { readonly kind: 'hibc' }
  /** Not one of them, or broken off. */
  | { readonly kind: 'other' };

type PartId = '01' | '10' | '11' | '17' | '21';
type Parts = ReadonlyMap<PartId, string>;

/** What each part may hold. Those of fixed length end by themselves, the others at a separator. */
const PARTS: Readonly<Record<PartId, { readonly form: RegExp; readonly length: number | undefined }>> = {
  '01': { form: /^\d{14}$/, length: 14 },
  '10': { form: /^[\x21-\x7e]{1,20}$/, length: undefined },
  '11': { form: /^\d{6}$/, length: 6 },
  '17': { form: /^\d{6}$/, length: 6 },
  '21': { form: /^[\x21-\x7e]{1,20}$/, length: undefined },
};

/** FNC1 between parts, as scanners hand it over. */
const SEPARATOR = '\u001d';

/** Undefined for blank text. */
export function readUdi(text: string): UdiReading | undefined {
  // What a scanner puts before the data: which kind of bars it read.
  const scanned = text.trim().replace(/^\][A-Za-z]\d/, '');
  if (scanned === '') return undefined;
  if (/^\*?\+[A-Z]/.test(scanned)) return { kind: 'hibc' };
  const parts = scanned.startsWith('(') ? printedParts(scanned) : scannedParts(scanned);
  const deviceIdentifier = parts?.get('01');
  if (!parts || deviceIdentifier === undefined) return { kind: 'other' };
  return {
    kind: 'gs1',
    deviceIdentifier,
    checkDigitFits: checkDigitFits(deviceIdentifier),
    madeOn: dateOf(parts.get('11')),
    expires: dateOf(parts.get('17')),
    lot: parts.get('10'),
    serial: parts.get('21'),
    humanReadable: [...parts].map(([id, value]) => `(${id})${value}`).join(''),
  };
}

/** `(01)…(17)…(10)…(21)…`; a lot may itself hold parentheses, so only the numbers of parts that are known divide. */
function printedParts(text: string): Parts | undefined {
  const divided = text.split(/\((01|10|11|17|21)\)/);
  const parts = new Map<PartId, string>();
  for (let index = 1; index < divided.length; index += 2) {
    const id = divided[index];
    const value = divided[index + 1]?.trim();
    if (divided[0] !== '' || !isPart(id) || value === undefined || parts.has(id) || !PARTS[id].form.test(value)) return undefined;
    parts.set(id, value);
  }
  return parts;
}

/** The same without parentheses, as a scanner gives it. */
function scannedParts(text: string): Parts | undefined {
  const parts = new Map<PartId, string>();
  let rest = text;
  while (rest !== '') {
    const id = rest.slice(0, 2);
    if (!isPart(id) || parts.has(id)) return undefined;
    const end = rest.indexOf(SEPARATOR);
    const length = PARTS[id].length ?? (end < 0 ? rest.length : end) - 2;
    const value = rest.slice(2, 2 + length);
    if (!PARTS[id].form.test(value)) return undefined;
    parts.set(id, value);
    rest = rest.slice(2 + length);
    if (rest.startsWith(SEPARATOR)) rest = rest.slice(1);
  }
  return parts;
}

const isPart = (id: string | undefined): id is PartId => id !== undefined && Object.hasOwn(PARTS, id);

/** Modulo 10 with the weights 3 and 1 from the left, over the first thirteen digits. */
function checkDigitFits(gtin: string): boolean {
  const sum = [...gtin].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  return sum % 10 === 0;
}

/** YYMMDD, a day of 00 standing for the whole month. Every device that has a UDI is of this century. */
function dateOf(digits: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)$/.exec(digits ?? '') ?? [];
  if (year === undefined || Number(month) < 1 || Number(month) > 12 || Number(day) > 31) return undefined;
  return day === '00' ? `20${year}-${month}` : `20${year}-${month}-${day}`;
}

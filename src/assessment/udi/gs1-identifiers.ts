/**
 * Application identifiers and the form of what stands behind each, by the GS1 General Specifications, 3.2: `n` digits, `x` the 82 characters,
 * `y` the 39; a number is a length, `..` up to one. Those of goods by weight and of logistics are there too: a label may carry them beside
 * the device's own, and what is not known cannot be passed over in a scan.
 */
const FORMS: readonly (readonly [ids: string, form: string])[] = [
  ['00', 'n18'],
  ['0[123]', 'n14'],
  ['10|21|22|243|254|420|7020|7021|7022|71\\d|7240|8002|8012', 'x..20'],
  ['1[123567]', 'n6'],
  ['20|7241', 'n2'],
  ['235', 'x..28'],
  ['24[01]|25[01]|40[013]|7002|7023|8004|90', 'x..30'],
  ['242', 'n..6'],
  ['253', 'n13x..17'],
  ['255', 'n13n..12'],
  ['30|37', 'n..8'],
  ['3[1-6]\\d\\d|395\\d|7006|8005', 'n6'],
  ['39[02]\\d', 'n..15'],
  ['39[13]\\d', 'n3n..15'],
  ['394\\d|8111', 'n4'],
  ['402', 'n17'],
  ['41[0-7]|7001', 'n13'],
  ['421', 'n3x..9'],
  ['42[246]', 'n3'],
  ['42[35]', 'n3n..12'],
  ['427|7008', 'x..3'],
  ['7003', 'n10'],
  ['7004', 'n..4'],
  ['7005', 'x..12'],
  ['7007', 'n6n..6'],
  ['7009', 'x..10'],
  ['7010', 'x..2'],
  ['7011', 'n6n..4'],
  ['703\\d', 'n3x..27'],
  ['723\\d', 'x2x..28'],
  ['7242|801[34]|8020', 'x..25'],
  ['8001', 'n14'],
  ['8003', 'n14x..16'],
  ['8006|8026|801[78]', 'n18'],
  ['8007', 'x..34'],
  ['8008', 'n8n..4'],
  ['8009', 'x..50'],
  ['8010', 'y..30'],
  ['8011', 'n..12'],
  ['8019', 'n..10'],
  ['811[02]|8200', 'x..70'],
  ['9[1-9]', 'x..90'],
];

const CHARACTERS: Readonly<Record<string, string>> = { n: '\\d', x: '[!"%-?A-Z_a-z]', y: '[#\\-/\\dA-Z]' };

export interface PartForm {
  readonly form: RegExp;
  /** Undefined: it ends at a separator. */
  readonly length: number | undefined;
}

let known: readonly { readonly ids: RegExp; readonly part: PartForm }[] | undefined;

/** Undefined: no application identifier. */
export function formOf(id: string): PartForm | undefined {
  known ??= FORMS.map(([ids, form]) => ({ ids: new RegExp(`^(?:${ids})$`), part: partForm(form) }));
  return known.find(({ ids }) => ids.test(id))?.part;
}

/** The application identifier with which a text begins; none is the beginning of another. */
export function identifierAt(text: string): string | undefined {
  return [2, 3, 4].map(length => text.slice(0, length)).find(id => formOf(id) !== undefined);
}

function partForm(written: string): PartForm {
  const pieces = [...written.matchAll(/([nxy])(\.\.)?(\d+)/g)].map(([, kind = '', upTo, length = '']) => ({
    // A piece up to a length may be missing where another stands before it.
    text: `${CHARACTERS[kind]}{${upTo ? `${written.startsWith(`${kind}..`) ? 1 : 0},` : ''}${length}}`,
    length: upTo ? undefined : Number(length),
  }));
  const lengths = pieces.map(({ length }) => length);
  return {
    form: new RegExp(`^${pieces.map(({ text }) => text).join('')}$`),
    length: lengths.length === 1 ? lengths[0] : undefined,
  };
}

/** Whether a font can draw a character, by its Unicode number. */
export type HasGlyph = (codePoint: number) => boolean;

/**
 * The text as a font can draw it. What it has no glyph for becomes its Unicode number in brackets, never an empty box that nobody can read;
 * what is never drawn (a joiner, a direction mark) is left out.
 */
export function printable(text: string, has: HasGlyph): string {
  const plain = text.normalize('NFC').replaceAll(/\r\n?/g, '\n').replaceAll('\t', '  ');
  return Array.from(plain, character => drawn(character, has)).join('');
}

function drawn(character: string, has: HasGlyph): string {
  const codePoint = character.codePointAt(0) ?? 0;
  if (character === '\n' || has(codePoint)) return character;
  if (/\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(character)) return '';
  // Blanks of other widths.
  if (/\p{Zs}/u.test(character)) return ' ';
  return `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`;
}

export type DecimalReading =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  /** "1,250": a thousand and more to some, a little over one to others. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'not-a-number' };

/** A number of zero or more as people type it, with a decimal point or comma. It is never guessed. */
export function readDecimal(text: string): DecimalReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'blank' };
  if (/^[1-9]\d{0,2},\d{3}$/.test(typed)) return { kind: 'ambiguous' };
  if (!/^(\d{1,9}([.,]\d{0,6})?|[.,]\d{1,6})$/.test(typed)) return { kind: 'not-a-number' };
  return { kind: 'number', value: Number(typed.replace(',', '.')) };
}

/** A number that may lie below zero, with a hyphen or a minus before it. */
export function readSignedDecimal(text: string): DecimalReading {
  const [, sign, rest] = /^\s*([-\u2212]?)(.*)$/s.exec(text) ?? [];
  const reading = readDecimal(rest ?? text);
  if (!sign) return reading;
  if (reading.kind === 'number') return { kind: 'number', value: 0 - reading.value };
  return reading.kind === 'blank' ? { kind: 'not-a-number' } : reading;
}

import type { SegmentOption } from './segments.tsx';

/** Codes with their words, in the order of the code system. */
export function codeOptions<C extends string>(codes: readonly C[], words: Readonly<Record<C, string>>): readonly SegmentOption<C>[] {
  return codes.map(code => ({ value: code, label: words[code] }));
}

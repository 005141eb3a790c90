/** A text as FHIR and XML can hold it: without control characters and outer blanks. Empty: nothing was said. */
export function spoken(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 and FHIR's string forbid
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '').trim();
}

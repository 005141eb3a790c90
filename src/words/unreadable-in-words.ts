import type { FirstWords } from './words.ts';

/** Why a resource could not be read, as whoever read it says it. */
type ReasonToSay =
  | { readonly kind: 'no-resource' | 'no-type'; readonly expected: string }
  | { readonly kind: 'another-type'; readonly expected: string; readonly found: string }
  | { readonly kind: 'no-id'; readonly type: string }
  | { readonly kind: 'wrong-elements'; readonly elements: readonly string[] }
  | { readonly kind: 'no-dates'; readonly dates: readonly { readonly element: string; readonly text: string }[] }
  | { readonly kind: 'long-name'; readonly longest: number }
  | { readonly kind: 'says-nothing' | 'two-under-one-id' | 'other-patient' | 'not-given' }
  | { readonly kind: 'no-patient' | 'unknown-patient' }
  | { readonly kind: 'withheld-part'; readonly mark: string }
  | { readonly kind: 'masked'; readonly elements: readonly string[] }
  | { readonly kind: 'contained' | 'only-listed' };

/** Why a resource could not be read, whole sentences. */
export function unreadableInWords(
  { reasons, type = '' }: { readonly reasons: readonly ReasonToSay[]; readonly type?: string },
  words: Pick<FirstWords, 'unreadable'>,
): string {
  return reasons.map(reason => sentence(reason, type, words)).join(' ');
}

function sentence(reason: ReasonToSay, type: string, { unreadable }: Pick<FirstWords, 'unreadable'>): string {
  switch (reason.kind) {
    case 'no-resource':
      return unreadable.noResource(reason.expected);
    case 'no-type':
      return unreadable.noType(reason.expected);
    case 'another-type':
      return unreadable.anotherType(reason.expected, reason.found);
    case 'no-id':
      return unreadable.noId(reason.type);
    case 'wrong-elements':
      return unreadable.wrongElements(reason.elements);
    case 'no-dates':
      return unreadable.noDates(reason.dates.map(({ element, text }) => unreadable.dateOf(element, text)));
    case 'long-name':
      return unreadable.longName(reason.longest);
    case 'says-nothing':
      return unreadable.saysNothing;
    case 'two-under-one-id':
      return unreadable.twoUnderOneId;
    case 'other-patient':
      return unreadable.otherPatient;
    case 'no-patient':
      return unreadable.noPatient;
    case 'unknown-patient':
      return unreadable.unknownPatient;
    case 'not-given':
      return unreadable.notGiven;
    case 'withheld-part':
      return unreadable.withheldPart(reason.mark);
    case 'masked':
      return unreadable.masked(reason.elements);
    case 'contained':
      return unreadable.contained;
    case 'only-listed':
      return unreadable.onlyListed(type);
  }
}

import type { UnreadableReason, UnreadableResource } from '../../fhir/unreadable.ts';
import type { Words } from '../../words/words.ts';

/** Why a resource could not be read, whole sentences. */
export function unreadableInWords({ reasons }: UnreadableResource, words: Words): string {
  return reasons.map(reason => sentence(reason, words)).join(' ');
}

function sentence(reason: UnreadableReason, { unreadable }: Words): string {
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
    case 'not-given':
      return unreadable.notGiven;
    case 'no-patient':
      return unreadable.noPatient;
    case 'unknown-patient':
      return unreadable.unknownPatient;
  }
}

import type { ReceiptStatus, RecordType } from '../../../delivery/delivery.ts';
import { outcomeText } from '../../../fhir/outcome/operation-outcome.ts';
import type { RecordKey } from '../../../record/base/record.ts';
import type { Words } from '../../../words/words.ts';
import type { TagTone } from '../../parts/words/tag.tsx';

/** What became of one resource, in words: on the screen and on paper. */
export interface ReceiptWords {
  readonly tone: TagTone;
  readonly tag: string;
  readonly text: string;
  /** What the server said; where it said nothing that can be read, what was seen of its answer. */
  readonly detail: { readonly label: string; readonly said: string } | undefined;
}

export function receiptWords(status: ReceiptStatus, resourceType: string, words: Words): ReceiptWords {
  return { ...whatBecame(status, resourceType, words), detail: detailOf(status, words) };
}

function whatBecame(status: ReceiptStatus, resourceType: string, words: Words): Omit<ReceiptWords, 'detail'> {
  const say = words.delivery.receipt;
  const { tag } = words.app.review;
  switch (status.kind) {
    case 'stored': {
      const how = { sent: say.stored, found: say.found, 'found-earlier': say.foundEarlier }[status.how];
      const place = status.id === undefined ? say.noId : say.place(resourceType, status.id);
      const version = status.versionId && say.version(status.versionId);
      const compared = status.how !== 'found-earlier';
      const text = [how, place, version].filter(Boolean).join(' ');
      return compared ? { tone: 'fresh', tag: tag.stored, text } : { tone: 'ask', tag: tag.notCompared, text };
    }
    case 'unchanged':
      return { tone: 'fresh', tag: tag.stored, text: say.unchanged };
    case 'blocked':
      return { tone: 'warned', tag: tag.notSent, text: say.blocked(status.obstacle.kind) };
    case 'refused':
      return { tone: 'warned', tag: tag.notStored, text: say.refused(status.failure.kind) };
    case 'unknown': {
      const searched = { absent: say.unknownAbsent, 'could-not-search': say.unknownUnsearched, changed: say.unknownChanged };
      return { tone: 'ask', tag: tag.unknown, text: searched[status.searched](status.failure.kind) };
    }
    case 'not-sent':
      return { tone: 'warned', tag: tag.notSent, text: say.notSent(words.delivery.resource[resourceTypeOf(status.because)]) };
    case 'wrong-patient':
      return { tone: 'warned', tag: tag.notSent, text: say.wrongPatient };
  }
}

function detailOf(status: ReceiptStatus, words: Words): ReceiptWords['detail'] {
  const failure = status.kind === 'refused' || status.kind === 'unknown' ? status.failure : undefined;
  const said = failure ? outcomeText(failure.outcome) : status.kind === 'stored' ? status.words : undefined;
  if (!said) return undefined;
  const { detail, serverWords } = words.delivery.receipt;
  return { label: failure && !failure.serverWords ? detail : serverWords, said };
}

function resourceTypeOf(key: RecordKey): RecordType {
  if (key === 'consent') return 'Consent';
  if (key === 'note' || key.startsWith('note/')) return 'DocumentReference';
  return key === 'procedure' ? 'Procedure' : 'AdverseEvent';
}

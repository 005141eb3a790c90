import type { FieldId } from '../../../assessment/case/field.ts';
import { elementOf } from '../../../delivery/compare/differences.ts';
import type { Obstacle, ReceiptLine, ReceiptStatus } from '../../../delivery/delivery.ts';
import { outcomeText } from '../../../fhir/outcome/operation-outcome.ts';
import { deliveryWordsIn } from '../../../words/delivery-words.ts';
import type { Words } from '../../../words/words.ts';
import type { TagTone } from '../../parts/words/tag-tone.ts';
import { resourceName } from './resource-name.ts';

/** What became of one resource, in words: on the screen and on paper. */
export interface ReceiptWords {
  readonly tone: TagTone;
  readonly tag: string;
  readonly text: string;
  /** What the server said; where it said nothing that can be read, what was seen of its answer. */
  readonly detail: { readonly label: string; readonly said: string } | undefined;
}

/** `fieldName`: what a field is called on the screen. `askToCorrect`: who corrects this EHR's records. */
export function receiptWords(line: ReceiptLine, words: Words, fieldName: (field: FieldId) => string, askToCorrect?: string): ReceiptWords {
  return { ...whatBecame(line, words, fieldName, askToCorrect), detail: detailOf(line.status, words) };
}

function whatBecame(
  line: ReceiptLine,
  words: Words,
  fieldName: (field: FieldId) => string,
  askToCorrect: string | undefined,
): Omit<ReceiptWords, 'detail'> {
  const { status, resourceType, carries } = line;
  const say = deliveryWordsIn(words.language).receipt;
  const { tag } = deliveryWordsIn(words.language);
  switch (status.kind) {
    case 'stored': {
      const earlier = status.kept.kind === 'whole' ? say.foundSame : say.foundEarlier;
      const how = { sent: say.stored, found: say.found, 'found-earlier': earlier }[status.how];
      const place = status.id === undefined ? say.noId : say.place(resourceType, status.id);
      const version = status.versionId && say.version(status.versionId);
      const carried = carries.length > 0 ? say.carried(carries) : undefined;
      const replaced = status.replaced && say.replaced(status.replaced.reference, status.replaced.isSuperseded);
      const text = [how, place, version, carried, replaced, keptInWords(status, words, fieldName)].filter(Boolean).join(' ');
      if (status.kept.kind === 'gone') return { tone: 'warned', tag: tag.notFoundAgain, text };
      // Accepted is not stored as it was sent: only what was compared is said to be.
      if (status.kept.kind === 'not-compared') return { tone: 'ask', tag: tag.notCompared, text };
      return status.kept.kind === 'in-part' ? { tone: 'ask', tag: tag.storedInPart, text } : { tone: 'fresh', tag: tag.stored, text };
    }
    case 'unchanged':
      return { tone: 'fresh', tag: tag.stored, text: say.unchanged };
    case 'withdrawn': {
      const { action } = deliveryWordsIn(words.language);
      if (status.how === 'never-there') return { tone: 'fresh', tag: action['never-there'], text: say.neverThere };
      const text = status.how === 'deleted' ? say.deleted : status.seen ? say.marked : say.markedUnseen;
      const done = action[status.how === 'deleted' ? 'deletes' : 'marks'];
      return { tone: status.seen ? 'fresh' : 'ask', tag: done, text };
    }
    case 'stays':
      return staysInWords(line, status, words, askToCorrect);
    case 'blocked':
      return blockedInWords(line, status.obstacle.kind, words);
    case 'refused':
      return { tone: 'warned', tag: tag.notStored, text: say.refused(status.failure.kind) };
    case 'unknown': {
      const searched = { absent: say.unknownAbsent, 'could-not-search': say.unknownUnsearched };
      return { tone: 'ask', tag: tag.unknown, text: searched[status.searched](status.failure.kind) };
    }
    case 'changed-there':
      return { tone: 'ask', tag: tag.notStored, text: status.versionId === undefined ? say.removedThere : say.changedThere };
    case 'recorded-already':
      return { tone: 'ask', tag: tag.notStored, text: say.recordedAlready };
    case 'not-sent':
      return {
        tone: 'warned',
        tag: tag.notSent,
        text: say.notSent(resourceName(status.because, deliveryWordsIn(words.language))),
      };
    case 'wrong-patient':
      return { tone: 'warned', tag: tag.notSent, text: say.wrongPatient };
  }
}

type Stored = Extract<ReceiptStatus, { kind: 'stored' }>;

function keptInWords({ kept, how }: Stored, words: Words, fieldName: (field: FieldId) => string): string | undefined {
  const say = deliveryWordsIn(words.language).receipt;
  if (kept.kind === 'gone') return say.gone;
  if (kept.kind === 'not-compared') return how === 'found-earlier' ? undefined : say.notCompared;
  if (kept.kind !== 'in-part') return undefined;
  const named = kept.lost.flatMap(({ field }) => (field === undefined ? [] : [fieldName(field)]));
  const other = kept.lost.flatMap(({ field, expression }) => (field === undefined ? [elementOf(expression)] : []));
  return say.notKept([...new Set(named), ...(other.length > 0 ? [say.notKeptOther([...new Set(other)].join(', '))] : [])]);
}

function blockedInWords({ tier, previous }: ReceiptLine, kind: Obstacle['kind'], words: Words): Omit<ReceiptWords, 'detail'> {
  const say = deliveryWordsIn(words.language).receipt;
  const { tag } = deliveryWordsIn(words.language);
  const earlier = previous ? [say.earlierStays] : [];
  if (tier === 'document') return { tone: 'ask', tag: tag.inNote, text: [say.inNote(kind), ...earlier].join(' ') };
  if (tier === 'questionnaire') return { tone: 'ask', tag: tag.inForm, text: [say.inForm(kind), ...earlier].join(' ') };
  const toDo = kind === 'not-also-sent' ? [say.onlyInCase] : [];
  return { tone: 'warned', tag: tag.notSent, text: [say.blocked(kind), ...toDo, ...earlier].join(' ') };
}

/** Why it was not taken back, where it stands, and who can take it back. */
function staysInWords(
  { resourceType }: ReceiptLine,
  { id, obstacle, failure }: Extract<ReceiptStatus, { kind: 'stays' }>,
  words: Words,
  askToCorrect: string | undefined,
): Omit<ReceiptWords, 'detail'> {
  const { receipt: say, action } = deliveryWordsIn(words.language);
  const why = failure ? say.staysAfter(failure.kind) : obstacle && say.staysBecause(obstacle.kind);
  const place = id === undefined ? undefined : say.place(resourceType, id);
  return { tone: 'warned', tag: action.stays, text: [why, say.stays(place, askToCorrect)].filter(Boolean).join(' ') };
}

function detailOf(status: ReceiptStatus, words: Words): ReceiptWords['detail'] {
  const failure = status.kind === 'refused' || status.kind === 'unknown' || status.kind === 'stays' ? status.failure : undefined;
  const said = failure ? outcomeText(failure.outcome) : status.kind === 'stored' ? status.words : undefined;
  if (!said) return undefined;
  const { detail, serverWords } = deliveryWordsIn(words.language).receipt;
  return { label: failure && !failure.serverWords ? detail : serverWords, said };
}

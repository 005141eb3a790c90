import { receiptWords } from '../../../src/app/stages/review/receipt-line.ts';
import { searchedRead } from '../../../src/chart/evidence/searched-read.ts';
import type { ReadId } from '../../../src/chart/snapshot.ts';
import { planSentences } from '../../../src/delivery/plan-summary.ts';
import { deliveryWordsIn } from '../../../src/words/delivery-words.ts';
import { launchWords } from '../../../src/words/en/launch.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import type { Walked } from './faulted-road.ts';

const { assessment, app, chart } = inEnglish;
const say = deliveryWordsIn('en');

/** What a clinician reads on the screen because of the fault: sentence by sentence, those of a road on which all goes well left out. */
export function whatIsSeen(walked: Walked, well: Walked): readonly string[] {
  const usual = new Set(sentences(well));
  return sentences(walked).filter(sentence => !usual.has(sentence));
}

function sentences({ failure, snapshot, plan, receipt }: Walked): readonly string[] {
  if (failure) {
    const { title, happened, next } = launchWords.failures[failure.kind];
    return [`${title}. ${happened} ${next}`];
  }
  return [...(snapshot ? unread(snapshot) : []), ...(plan ? planned(plan) : []), ...(receipt ? told(receipt) : [])];
}

function unread(snapshot: NonNullable<Walked['snapshot']>): readonly string[] {
  const reads = Object.keys(snapshot.reads).filter((read): read is ReadId => Object.hasOwn(snapshot.reads, read));
  const lost = reads.map(read => searchedRead(read, snapshot)).filter(({ status }) => status === 'failed' || status === 'incomplete');
  const { notRead, notReadToTheEnd } = assessment.decision;
  return [
    ...lost.flatMap(search => {
      const name = assessment.reads[search.read];
      return [search.status === 'failed' ? notRead([name]) : notReadToTheEnd([name]), chart.searchedRead(search)];
    }),
    ...(snapshot.patient ? [] : [app.review.waitPatient]),
  ];
}

function planned(plan: NonNullable<Walked['plan']>): readonly string[] {
  const parts = planSentences(plan).map(({ kind, types, because }) => say.plan[kind](types, because && say.obstacle(because)));
  return [[...parts, say.mode[plan.mode]].join(' ')];
}

function told({ lines }: NonNullable<Walked['receipt']>): readonly string[] {
  return lines.map(line => {
    const { tag, text } = receiptWords(line, inEnglish, field => field);
    return `${say.resource[line.resourceType]}, ${tag}: ${text.replaceAll(/\/[0-9a-f-]{36}/g, '/…')}`;
  });
}

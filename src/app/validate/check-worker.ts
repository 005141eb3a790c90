import ruleBook from '../../../fhir-profiles/rule-book.generated.json' with { type: 'json' };
import ownExpressions from '../../conformance/fhirpath/own-expressions.generated.json' with { type: 'json' };
import r4Expressions from '../../conformance/fhirpath/r4-expressions.generated.json' with { type: 'json' };
import r4 from '../../conformance/r4.generated.json' with { type: 'json' };
import tables from '../../conformance/tables.generated.json' with { type: 'json' };
import type { InvariantTable, Tables } from '../../conformance/tables.ts';
import { validateR4 } from '../../conformance/validate-r4.ts';
import type { CheckAnswer, CheckRequest, CheckSource } from './check-messages.ts';
import { type Checking, checkPiece } from './check-piece.ts';
import { type CheckedItem, isValid, NO_TALLY, type Tally } from './checked.ts';
import { elementSays } from './element-definitions.ts';
import { explain } from './explain.ts';
import { OUR_PROFILES } from './our-profiles.ts';
import { parsed, piecesOf } from './pieces.ts';

/** Shown in the list; of more, counts are told. Valid ones are listed only beside few others. */
const MOST_LISTED = 300;
/** Milliseconds of work between two looks at what else was asked for. */
const TURN = 40;
/** Milliseconds between two reports: each has the page drawn anew. */
const REPORT = 250;

let latest = 0;

const invariants = [...withExpressions(tables, ownExpressions), ...withExpressions(r4, r4Expressions)];
const typeOfProfile = (url: string): string | undefined => profileTypes.get(url);
const profileTypes = new Map(Object.entries({ ...r4.profiles, ...tables.profiles }).map(([url, { type }]) => [url, type]));

/** What is evaluated by plain functions is shown as the definitions have it. */
function withExpressions({ invariants: all }: Tables, expressions: readonly string[]): readonly InvariantTable[] {
  return all.map((invariant, i) => ({ ...invariant, expression: expressions[i] ?? '' }));
}

const checkingFor = (asked: string | undefined): Checking => ({ validate: validateR4, typeOfProfile, asked });
const say = (answer: CheckAnswer) => self.postMessage(answer);
/** Lets messages in. A timer would be slowed down to four milliseconds each. */
const pause = () =>
  new Promise<void>(resume => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(undefined);
  });

self.addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  switch (data.kind) {
    case 'check':
      latest = data.id;
      void checkAll(data.id, data.sources, checkingFor(data.profile));
      return;
    case 'stop':
      latest = 0;
      return;
    case 'recheck':
      say({ kind: 'rechecked', id: data.id, item: recheck(data.item, data.text, checkingFor(data.profile)) });
      return;
    case 'explain': {
      const resource = parsed(data.text);
      const explanation = explain(data.finding, ruleBook, invariants, elementSays, resource);
      say({ kind: 'explained', id: data.id, explanation });
    }
  }
});

async function checkAll(id: number, sources: readonly CheckSource[], checking: Checking): Promise<void> {
  const size = sources.reduce((sum, { content }) => sum + (typeof content === 'string' ? content.length : content.size), 0);
  const keepText = sources.length === 1 && typeof sources[0]?.content === 'string';
  let read = 0;
  let tally: Tally = NO_TALLY;
  let number = 0;
  let listed = 0;
  let batch: CheckedItem[] = [];
  let turn = performance.now();
  let told = turn;
  const tell = (isEnd: boolean) => {
    const progress = size === 0 ? 1 : Math.min(1, read / size);
    say({ kind: 'checked', id, items: batch, tally, progress, isEnd, wasStopped: isEnd && latest !== id });
    batch = [];
  };
  for (const { name: file, content } of sources) {
    const pieces = piecesOf(content, count => {
      read += count;
    });
    for await (const piece of pieces) {
      for (const found of checkPiece(piece, checking, keepText)) {
        const item = { ...found, number, file };
        number += 1;
        tally = counted(tally, item);
        if (listed < MOST_LISTED && (!isValid(item) || number <= MOST_LISTED)) {
          listed += 1;
          batch.push(item);
        }
        const now = performance.now();
        if (now - turn < TURN) continue;
        if (now - told >= REPORT) {
          tell(false);
          told = now;
        }
        await pause();
        if (latest !== id) return tell(true);
        turn = performance.now();
      }
    }
  }
  tell(true);
}

function counted(tally: Tally, item: CheckedItem): Tally {
  const isResource = item.name !== undefined;
  return {
    resources: tally.resources + (isResource ? 1 : 0),
    invalid: tally.invalid + (isResource && !isValid(item) ? 1 : 0),
    unread: tally.unread + (isResource ? 0 : 1),
    errors: tally.errors + item.errors,
    warnings: tally.warnings + item.warnings,
  };
}

/** An item whose text was changed: what is in the text now, in place of what was. */
function recheck({ number, file, line, place, firstLine }: CheckedItem, text: string, checking: Checking): CheckedItem {
  const [now] = checkPiece({ kind: 'text', text, line: undefined }, checking, true);
  if (now === undefined) throw new Error('a piece of text has at least one item');
  const findings = now.findings.map(finding => ({ ...finding, line: finding.line + firstLine - 1 }));
  return { ...now, findings, firstLine, number, file, line, place };
}

say({ kind: 'ready', profiles: OUR_PROFILES });

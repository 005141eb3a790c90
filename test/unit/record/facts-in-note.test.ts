import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import type { Fact, FactMap, Node } from '../../../src/assessment/facts/fact.ts';
import { followUpFacts } from '../../../src/assessment/follow-up/facts.ts';
import { recoverFacts } from '../../../src/assessment/recover/facts.ts';
import { isJsonObject } from '../../../src/plain/json-object.ts';
import { clinicalNote, noteAsText } from '../../../src/record/notes/clinical-note.ts';
import { loadWords } from '../../../src/words/load-words.ts';
import type { Words } from '../../../src/words/words.ts';
import { wholeCase } from '../assessment/cases.ts';

const ROW = '00000000-0000-4000-8000-0000000000e1';

/** Values that can be said of a fact: the first of them in a case that has everything recorded. */
function valuesOf({ kind: { name, codes } }: Fact<unknown>): readonly unknown[] {
  switch (name) {
    case 'yes-no':
      return [true, false];
    case 'check':
      return [false, true];
    case 'code':
      return codes;
    case 'codes':
      return [[codes[0]], codes];
    case 'decimal':
    case 'signed-decimal':
      return [4, 5];
    case 'moment':
    case 'instant':
      return ['2026-12-22T09:07:00+01:00', '2027-01-23T10:08:00+01:00'];
    case 'reference':
      // That it is of the EHR is said; which resource it is there says nothing to a reader.
      return ['Observation/o1'];
    default:
      return ['said of it', 'said otherwise'];
  }
}

const filled = (facts: FactMap): Record<string, unknown> =>
  Object.fromEntries(Object.entries(facts).map(([name, node]) => [name, filledBy(node)]));

function filledBy(node: Node): unknown {
  switch (node.form) {
    case 'fact':
      return valuesOf(node)[0];
    case 'group':
    case 'maybe':
      return filled(node.facts);
    case 'rows':
      return [{ id: ROW, ...filled(node.facts) }];
    case 'per-level':
      return [{ level: 'L1', ...filled(node.facts) }];
  }
}

interface Changed {
  readonly name: string;
  readonly to: unknown;
  readonly values: Record<string, unknown>;
}

/** The same with one fact said otherwise, for each fact and each way; also as if it had not been said. */
function* changedOf(facts: FactMap, values: Record<string, unknown>, within = ''): Generator<Changed> {
  for (const [key, node] of Object.entries(facts)) {
    const name = `${within}${key}`;
    if (node.form === 'fact') {
      for (const to of [...valuesOf(node).slice(1), node.kind.blank].filter(to => to !== values[key]))
        yield { name, to, values: { ...values, [key]: to } };
      continue;
    }
    const inner = values[key];
    const row: unknown = Array.isArray(inner) ? inner[0] : inner;
    if (!isJsonObject(row)) throw new TypeError(name);
    for (const one of changedOf(node.facts, row, `${name}.`))
      yield { ...one, values: { ...values, [key]: Array.isArray(inner) ? [one.values] : one.values } };
  }
}

const ofCase = (part: Record<string, unknown>): Case => Object.assign({}, wholeCase(), part);

const textOf = (current: Case, words: Words) =>
  noteAsText(clinicalNote(current, words, { carries: [], notKept: [], replaces: undefined }), words);

describe.each(['en', 'fr-CA'] as const)('the clinical note, in %s,', async language => {
  const words = await loadWords(language);
  if (!words) throw new Error('There are no words.');
  it.each([
    ['recovery', recoverFacts],
    ['followUp', followUpFacts],
  ] as const)('says each fact of %s, and another thing where another was recorded', (member, facts) => {
    const values = filled(facts);
    const text = textOf(ofCase({ [member]: values }), words);
    expect(text).not.toContain('undefined');
    const unsaid = [...changedOf(facts, values)].flatMap(({ name, to, values: changed }) =>
      textOf(ofCase({ [member]: changed }), words) === text ? [`${name}: ${String(to)}`] : [],
    );
    expect(unsaid).toEqual([]);
  });
});

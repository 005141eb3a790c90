import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pairs } from '../../../fhir-profiles/suite/cases.ts';
import { entryFor, extensionsOn, type RuleBookEntry } from '../../../src/app/validate/explain.ts';
import { validateR4 } from '../../../src/conformance/validate-r4.ts';

const book: readonly RuleBookEntry[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../../fhir-profiles/rule-book.generated.json'), 'utf8'),
);

describe('the explanation of a broken rule', () => {
  const explained = pairs().map(pair => {
    const broken = validateR4(pair.wrong).find(({ rule, expression }) => rule === pair.rule && expression === pair.expression);
    return { pair, broken, entry: broken && entryFor(book, broken, pair.wrong) };
  });

  it('is the one of this rule, or of one that breaks at the same place in the same way, or none', () => {
    const place = (expression: string) => expression.replaceAll(/\[\d+\]/g, '');
    const other = explained.filter(
      ({ pair, broken, entry }) =>
        broken &&
        entry &&
        entry.says !== pair.row.says &&
        (entry.rule !== broken.rule || place(entry.expression) !== place(broken.expression)),
    );
    expect(other.map(({ pair, entry }) => `${pair.name}: ${entry?.says}`)).toEqual([]);
  });

  it('is there for nine rules in ten', () => {
    const own = explained.filter(({ pair, entry }) => entry?.says === pair.row.says);
    expect(own.length / explained.length).toBeGreaterThanOrEqual(0.9);
  });

  it('tells extensions within extensions apart by their URLs', () => {
    const resource = { extension: [{ url: 'https://x.example/a-level', extension: [{ url: 'site' }, { url: 'cementVolume' }] }] };
    expect(extensionsOn('Procedure.extension[0].extension[1].value', resource)).toEqual(['aLevel', 'cementVolume']);
    expect(extensionsOn('Procedure.performer[3].actor', resource)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/conformance/fhirpath/library.ts';
import ownExpressions from '../../src/conformance/fhirpath/own-expressions.generated.json' with { type: 'json' };
import r4Expressions from '../../src/conformance/fhirpath/r4-expressions.generated.json' with { type: 'json' };
import type { Issue } from '../../src/conformance/issue.ts';
import r4 from '../../src/conformance/r4.generated.json' with { type: 'json' };
import own from '../../src/conformance/tables.generated.json' with { type: 'json' };
import type { Tables } from '../../src/conformance/tables.ts';
import { validateR4 } from '../../src/conformance/validate-r4.ts';
import { createValidator } from '../../src/conformance/validator.ts';
import { allCases } from '../reference/cases.ts';

const MUTANTS = 600;
/** New resources each day; the same all day. */
const SEED = Math.floor(Date.now() / 86_400_000);

const written = (tables: Tables, expressions: readonly string[]): Tables => ({
  ...tables,
  invariants: tables.invariants.map((invariant, i) => ({ ...invariant, expression: expressions[i] ?? '' })),
});
const byLibrary = createValidator([written(own, ownExpressions), written(r4, r4Expressions)], { otherwise: createLibrary() });

/** Written by hand, because they are meant otherwise than they are written, or because the library cannot evaluate them. */
const BY_HAND = new Set(['dom-3', 'ref-1', 'bdl-8', 'que-2', 'csd-1', 'ras-2', 'tim-9']);
/** Of data of another shape than FHIR's each engine makes something else; it is refused anyway. */
const SHAPE = new Set(['type', 'format', 'ele-1', 'unknown-element', 'max']);

const keysOf = new Set([...own.invariants, ...r4.invariants].map(({ key }) => key).filter(key => !BY_HAND.has(key)));
const broken = (issues: readonly Issue[]): readonly string[] =>
  issues
    .filter(({ rule }) => keysOf.has(rule))
    .map(({ rule, severity, expression }) => `${severity} ${rule} ${expression}`)
    .sort();

describe('invariants that are compiled to plain functions', () => {
  const cases = allCases(MUTANTS, SEED).filter(({ resource }) => !validateR4(resource).some(({ rule }) => SHAPE.has(rule)));

  it('say the same as the library of examples, rule cases, and random resources', () => {
    const different = cases.flatMap(({ name, resource }) => {
      const [ours, theirs] = [broken(validateR4(resource)), broken(byLibrary(resource))];
      return JSON.stringify(ours) === JSON.stringify(theirs) ? [] : [{ seed: SEED, name, ours, theirs }];
    });
    expect(different).toEqual([]);
  });

  it('are broken by some of them, and kept by others', () => {
    const said = cases.map(({ resource }) => broken(validateR4(resource)));
    expect(said.filter(keys => keys.length > 0).length).toBeGreaterThan(50);
    expect(said.filter(keys => keys.length === 0).length).toBeGreaterThan(50);
  });
});

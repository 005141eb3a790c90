import fc from 'fast-check';
import type { FactMap, Kind, Node, ValuesOf } from '../../src/assessment/facts/fact.ts';
import { VERTEBRAL_LEVEL_CODES } from '../../src/parameter/codes.generated.ts';

/** What is said where a fact is no choice among a few. */
export interface Said {
  readonly text: fc.Arbitrary<string>;
  readonly moment: fc.Arbitrary<string>;
  readonly decimal: fc.Arbitrary<number>;
  readonly signedDecimal: fc.Arbitrary<number>;
  readonly reference: fc.Arbitrary<string>;
}

const level = fc.constantFrom(...VERTEBRAL_LEVEL_CODES);

/** What a case may hold for facts, said or not. */
export function arbitraryFactsOf<F extends FactMap>(facts: F, said: Said): fc.Arbitrary<ValuesOf<F>>;
export function arbitraryFactsOf(facts: FactMap, said: Said): fc.Arbitrary<unknown> {
  return ofFacts(facts, said);
}

/** The same row by row, with ids of their own. */
export function arbitraryRowOf<F extends FactMap>(facts: F, said: Said): fc.Arbitrary<{ readonly id: string } & ValuesOf<F>>;
export function arbitraryRowOf(facts: FactMap, said: Said): fc.Arbitrary<unknown> {
  return ofFacts(facts, said, { id: fc.uuid() });
}

export function ofFacts(
  facts: FactMap,
  said: Said,
  beside: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc.record({ ...Object.fromEntries(Object.entries(facts).map(([key, node]) => [key, ofNode(node, said)])), ...beside });
}

function ofNode(node: Node, said: Said): fc.Arbitrary<unknown> {
  switch (node.form) {
    case 'fact':
      return ofKind(node.kind, said);
    case 'group':
      return ofFacts(node.facts, said);
    case 'maybe':
      return fc.option(ofFacts(node.facts, said), { nil: undefined });
    case 'per-level':
      return fc.uniqueArray(ofFacts(node.facts, said, { level }), { maxLength: 3, selector: row => row.level });
    case 'rows':
      return fc.uniqueArray(ofFacts(node.facts, said, { id: fc.uuid() }), { maxLength: 2, selector: row => row.id });
  }
}

function ofKind({ name, codes, blank }: Kind<unknown>, said: Said): fc.Arbitrary<unknown> {
  switch (name) {
    case 'yes-no':
    case 'check':
      return fc.oneof(fc.constant(blank), fc.boolean());
    case 'text':
    case 'kept-text':
      return fc.oneof(fc.constant(blank), said.text);
    case 'drawing':
      return fc.constantFrom(blank, 'M10 20L30 40');
    case 'code':
      return fc.constantFrom(blank, ...codes);
    case 'codes':
      return fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 });
    case 'decimal':
      return fc.oneof(fc.constant(blank), said.decimal);
    case 'signed-decimal':
      return fc.oneof(fc.constant(blank), said.signedDecimal);
    case 'moment':
      return fc.oneof(fc.constant(blank), said.moment);
    case 'instant':
      return fc.constant('2026-11-22T10:00:00.000Z');
    case 'reference':
      return fc.oneof(fc.constant(blank), said.reference);
  }
}

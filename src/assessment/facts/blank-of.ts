import type { FactMap, Node, ValueOf, ValuesOf } from './fact.ts';

/** What a case holds before anything was said. */
export function blankOf<N extends Node>(node: N): ValueOf<N>;
export function blankOf(node: Node): unknown {
  switch (node.form) {
    case 'fact':
      return node.kind.blank;
    case 'group':
      return blanksOf(node.facts);
    case 'maybe':
      return undefined;
    case 'per-level':
    case 'rows':
      return [];
  }
}

export function blanksOf<F extends FactMap>(facts: F): ValuesOf<F>;
export function blanksOf(facts: FactMap): unknown {
  return Object.fromEntries(Object.entries(facts).map(([name, node]) => [name, blankOf(node)]));
}

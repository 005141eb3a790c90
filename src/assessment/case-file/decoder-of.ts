import { VERTEBRAL_LEVEL_CODES } from '../../parameter/codes.generated.ts';
import { blankOf } from '../facts/blank-of.ts';
import type { FactMap, Kind, Node, ValuesOf } from '../facts/fact.ts';
import { amount, finite, instant, literalReference, moment, uuid } from '../values/case-values.ts';
import { boolean, type Decoder, list, matching, object, oneOf, optional, orElse, string } from '../values/decode.ts';

/** Moves and lines only: the path is drawn, and is put into a document. */
const penStrokes = matching(/^([ML]-?\d{1,4}(\.\d)? -?\d{1,4}(\.\d)?)*$/, 'pen strokes, as M10 20L30 40');

/** Reads facts as a case file has them. JSON leaves out what is undefined; what came later may be missing, and is blank. */
export function decoderOf<F extends FactMap, X extends object = object>(
  facts: F,
  beside?: { readonly [K in keyof X]-?: Decoder<X[K]> },
): Decoder<ValuesOf<F> & NoInfer<X>>;
export function decoderOf(facts: FactMap, beside: Readonly<Record<string, Decoder<unknown>>> = {}): Decoder<object> {
  return object<object>({ ...beside, ...Object.fromEntries(Object.entries(facts).map(([name, node]) => [name, ofNode(node)])) });
}

function ofNode(node: Node): Decoder<unknown> {
  const read = present(node);
  return node.later ? orElse(read, blankOf(node)) : read;
}

function present(node: Node): Decoder<unknown> {
  switch (node.form) {
    case 'fact':
      return node.kind.blank === undefined ? optional(ofKind(node.kind)) : ofKind(node.kind);
    case 'group':
      return decoderOf(node.facts);
    case 'maybe':
      return optional(decoderOf(node.facts));
    case 'per-level':
      return list(decoderOf(node.facts, { level: oneOf(VERTEBRAL_LEVEL_CODES) }));
    case 'rows':
      return list(decoderOf(node.facts, { id: uuid }));
  }
}

function ofKind({ name, codes }: Kind<unknown>): Decoder<unknown> {
  switch (name) {
    case 'yes-no':
    case 'check':
      return boolean;
    case 'text':
    case 'kept-text':
      return string;
    case 'drawing':
      return penStrokes;
    case 'code':
      return oneOf(codes);
    case 'codes':
      return list(oneOf(codes));
    case 'decimal':
      return amount;
    case 'signed-decimal':
      return finite;
    case 'moment':
      return moment;
    case 'instant':
      return instant;
    case 'reference':
      return literalReference;
  }
}

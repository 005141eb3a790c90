import fc from 'fast-check';
import { FACTS_OF_STAGE } from '../../src/assessment/case/case-facts.ts';
import type { FactMap, Kind, Node } from '../../src/assessment/facts/fact.ts';
import { VERTEBRAL_LEVEL_CODES } from '../../src/parameter/codes.generated.ts';

const level = fc.constantFrom(...VERTEBRAL_LEVEL_CODES);
/** Text with a word in it, as FHIR has it. */
const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map(said => `Ä ${said.replaceAll(/\p{C}/gu, '')}`.trim());
const moment = fc.constantFrom('2026', '2026-11', '2026-11-22', '2026-11-22T10:05:00Z', '2026-11-22T10:05:00-05:00');

function ofKind({ name, codes, blank }: Kind<unknown>): fc.Arbitrary<unknown> {
  const said = (): fc.Arbitrary<unknown> => {
    switch (name) {
      case 'yes-no':
      case 'check':
        return fc.boolean();
      case 'text':
      case 'kept-text':
        return text;
      case 'drawing':
        return fc.constant('M10 20L30 40');
      case 'code':
        return fc.constantFrom(...codes);
      case 'codes':
        return fc.uniqueArray(fc.constantFrom(...codes), { maxLength: 3 });
      case 'decimal':
        return fc.double({ min: 0, max: 9999, noNaN: true }).map(Math.abs);
      case 'signed-decimal':
        // JSON has no zero with a minus.
        return fc.double({ min: -9999, max: 9999, noNaN: true }).map(value => value + 0);
      case 'moment':
        return moment;
      case 'instant':
        return fc.constant('2026-11-22T10:00:00.000Z');
      case 'reference':
        return fc.constant('Practitioner/dr1');
    }
  };
  return name === 'instant' ? said() : fc.oneof(fc.constant(blank), said());
}

function ofNode(node: Node): fc.Arbitrary<unknown> {
  switch (node.form) {
    case 'fact':
      return ofKind(node.kind);
    case 'group':
      return ofFacts(node.facts);
    case 'maybe':
      return fc.option(ofFacts(node.facts), { nil: undefined });
    case 'per-level':
      return fc.uniqueArray(ofFacts(node.facts, { level }), { maxLength: 3, selector: row => row.level });
    case 'rows':
      return fc.uniqueArray(ofFacts(node.facts, { id: fc.uuid() }), { maxLength: 2, selector: row => row.id });
  }
}

function ofFacts(
  facts: FactMap,
  beside: Readonly<Record<string, fc.Arbitrary<unknown>>> = {},
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  return fc.record({ ...Object.fromEntries(Object.entries(facts).map(([key, node]) => [key, ofNode(node)])), ...beside });
}

const { assess, plan, consent, day, procedure, recover, 'follow-up': followUp, complications } = FACTS_OF_STAGE;
const { levels: _assessed, ...wholeAssessment } = assess;
const { levels: _levels, ...wholePlan } = plan;

/** What a case holds of every fact, said or not, as plain data: to be read as a case file is. */
export const arbitraryFacts = fc.record({
  levels: fc.uniqueArray(ofFacts({ ...levelsOf(assess), ...levelsOf(plan) }, { level }), {
    maxLength: 3,
    selector: row => row.level,
  }),
  assessment: ofFacts(wholeAssessment),
  plan: ofFacts(wholePlan),
  consent: ofFacts(consent),
  procedure: ofFacts({ ...procedure, ...day }),
  recovery: ofFacts(recover),
  followUp: ofFacts(followUp),
  complications: fc.uniqueArray(ofFacts(complications, { id: fc.uuid() }), { maxLength: 2, selector: row => row.id }),
});

function levelsOf({ levels }: FactMap): FactMap {
  return levels?.form === 'per-level' ? levels.facts : {};
}

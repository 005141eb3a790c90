import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Questionnaire, QuestionnaireItem, ValueSet } from 'fhir/r4.js';
import { describe, expect, it } from 'vitest';
import { enableWhen } from '../../../scripts/questionnaires/enable-when.ts';
import { all, any, not, when, whenFilled } from '../../../src/assessment/facts/conditions.ts';
import { check, code, fact, type Situation, yesNo } from '../../../src/assessment/facts/fact.ts';
import { FACTS_ASKED, RESPONSE_STAGES, type ResponseStage } from '../../../src/record/questionnaire/stage-responses.ts';

type Published = Omit<Questionnaire, 'contained'> & { readonly contained?: readonly ValueSet[] };
const published = (stage: ResponseStage): Published => {
  const file = `../../../fhir-profiles/package/Questionnaire-vertebral-augmentation-${stage}.json`;
  return JSON.parse(readFileSync(resolve(import.meta.dirname, file), 'utf8'));
};
const itemsIn = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap(item => [item, ...itemsIn(item.item)]);
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

describe.each(RESPONSE_STAGES)('the Questionnaire of the stage %s', stage => {
  const form = published(stage);
  const items = itemsIn(form.item);

  it('brings every code that can be answered, with what it is called: no terminology server is needed', () => {
    const sets = new Map(form.contained?.map(({ id, expansion }) => [`#${id}`, expansion?.contains]));
    const choices = items.filter(({ type }) => type === 'choice');
    for (const { linkId, answerValueSet, answerOption } of choices) {
      const offered = answerValueSet === undefined ? answerOption?.map(({ valueCoding }) => valueCoding) : sets.get(answerValueSet);
      expect(offered, linkId).toBeTruthy();
      for (const coding of offered ?? [])
        expect(coding, linkId).toMatchObject({
          system: expect.stringMatching(/./),
          code: expect.stringMatching(/./),
          display: expect.stringMatching(/./),
        });
    }
    expect([...sets.keys()].filter(id => !choices.some(({ answerValueSet }) => answerValueSet === id))).toEqual([]);
  });

  it('names who it is about, who answers and the visit as its launch context', () => {
    const contexts = form.extension?.filter(({ url }) => url === `${SDC}/sdc-questionnaire-launchContext`) ?? [];
    const partsOf = contexts.map(({ extension = [] }) => extension.map(({ valueCoding, valueCode }) => valueCoding?.code ?? valueCode));
    expect(partsOf).toEqual([
      ['patient', 'Patient'],
      ['user', 'Practitioner'],
      ['encounter', 'Encounter'],
    ]);
  });

  it('fills in nothing by a query that it does not name, and no answer of present or not present', () => {
    const variables = form.extension?.flatMap(({ valueExpression }) => valueExpression?.name ?? []) ?? [];
    const filled = items.filter(item => item.extension?.some(({ url }) => url === `${SDC}/sdc-questionnaire-initialExpression`));
    const named = filled.flatMap(({ extension = [] }) =>
      extension.flatMap(({ valueExpression }) =>
        [...(valueExpression?.expression?.matchAll(/%(Newest\w+)/g) ?? [])].map(([, name]) => name),
      ),
    );
    expect([...new Set(named)].sort()).toEqual([...variables].sort());
    expect(filled.filter(({ type }) => type === 'choice')).toEqual([]);
  });

  it('shows an item when the fact is asked, as far as one form can tell', () => {
    if (stage === 'assessment') return;
    const standings = ['completed', 'stopped', 'not-done', undefined] as const;
    for (const status of standings)
      for (const injectate of ['pmma', 'other', undefined]) {
        const values = { status, injectate };
        const situation: Situation = { beside: values, within: values, status, sedationPlanned: undefined };
        for (const [linkId, node] of Object.entries(FACTS_ASKED[stage])) {
          const item = form.item?.find(each => each.linkId === linkId);
          if (item?.enableWhen)
            expect([linkId, values, isEnabled(items, linkId, values)]).toEqual([linkId, values, node.asked?.(situation) ?? true]);
        }
      }
  });
});

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** R4, of single answers; that of an item which is not enabled is none. */
function isEnabled(items: readonly QuestionnaireItem[], linkId: string, values: Values): boolean {
  const { enableWhen: tests = [], enableBehavior } = items.find(item => item.linkId === linkId) ?? {};
  const held = tests.map(({ question, operator, answerCoding, answerBoolean }) => {
    const said = isEnabled(items, question, values) ? values[question] : undefined;
    return operator === 'exists'
      ? (said !== undefined) === answerBoolean
      : said !== undefined && said === (answerCoding?.code ?? answerBoolean);
  });
  if (held.length === 0) return true;
  return enableBehavior === 'any' ? held.includes(true) : !held.includes(false);
}

describe('the condition of a fact, said as enableWhen', () => {
  const beside = { cause: fact(code(['fall', 'lift'])), known: fact(yesNo), seen: fact(check) };
  const said = (condition: ReturnType<typeof when>) => enableWhen(condition.says, { beside, linkIdOf: name => `row.${name}`, stage: {} });

  it('looks at the answer beside it, in its own row', () => {
    expect(said(when('known', true))).toEqual([
      'enableWhen[+].question = "row.known"',
      'enableWhen[=].operator = #=',
      'enableWhen[=].answerBoolean = true',
    ]);
    expect(said(whenFilled('cause'))).toContain('enableWhen[=].operator = #exists');
  });

  it('joins what is joined alike, and turns what is denied', () => {
    expect(said(when('cause', 'fall', 'lift')).at(-1)).toBe('enableBehavior = #any');
    expect(said(not(any(not(when('known', true)), whenFilled('cause')))).at(-1)).toBe('enableBehavior = #all');
  });

  it('says "not" by what is said instead, or nothing: renderers differ in what no answer is equal to', () => {
    expect(said(not(when('cause', 'fall'))).join(' ')).toMatch(/#exists .*answerBoolean = false .*#lift .*#any/);
  });

  it('is left out where one list of tests cannot say it, or the form does not ask what it looks at', () => {
    expect(said(all(when('cause', 'fall', 'lift'), when('known', true)))).toEqual([]);
    expect(said(when('elsewhere', true))).toEqual([]);
    expect(said(whenFilled('seen'))).toEqual([]);
    expect(said(all(when('known', true), () => true))).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem, ValueSet } from 'fhir/r4.js';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.ts';
import { caseOfForeign } from '../../src/record/foreign/case-of-foreign.ts';
import { RESPONSE_STAGES, type ResponseStage, stageResponse } from '../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../src/words/load-words.ts';
import { acted, emptyCase } from '../unit/assessment/cases.ts';
import { type Context, RENDERED_BY, type RenderedForm } from './rendered-form.ts';

type Published = Omit<Questionnaire, 'contained'> & { readonly contained?: readonly ValueSet[] };

const published = (stage: ResponseStage): Published => {
  const file = `../../fhir-profiles/package/Questionnaire-vertebral-augmentation-${stage}.json`;
  return JSON.parse(readFileSync(resolve(import.meta.dirname, file), 'utf8'));
};

/** The browser's: that of the suites stands still. */
const NOW = performance.timeOrigin + performance.now();

/** Seven of ten. */
const painScore = (at: string) => ({
  resourceType: 'Observation' as const,
  id: 'pain',
  status: 'final' as const,
  code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: at,
  valueQuantity: { value: 7, system: 'http://unitsofmeasure.org', code: '{score}' },
});
const chartOf = (daysAgo: number): Context => ({
  patient: { resourceType: 'Patient', id: 'p1', name: [{ text: 'Margaret Osei' }] },
  user: { resourceType: 'Practitioner', id: 'dr1', name: [{ given: ['Ruth'], family: 'Adeyemi' }] },
  encounter: { resourceType: 'Encounter', id: 'e1', status: 'in-progress', class: { code: 'AMB' } },
  answer: {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [{ resource: painScore(new Date(NOW - daysAgo * 86_400_000).toISOString()) }],
  },
});

/** What stands within an item that is shown on a condition is shown on it too. */
const itemsIn = (items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] =>
  items.flatMap(item => (item.enableWhen ? [item] : [item, ...itemsIn(item.item)]));
const answersIn = (items: readonly QuestionnaireResponseItem[] = []): readonly (readonly [string, unknown])[] =>
  items.flatMap(({ linkId, answer = [], item }) => [
    ...answer.map(({ valueCoding, valueQuantity, ...each }): readonly [string, unknown] => [
      linkId,
      valueCoding?.code ?? valueQuantity?.value ?? each.valueDecimal ?? each.valueBoolean ?? each.valueString ?? each.valueDateTime,
    ]),
    ...answersIn(item),
  ]);

const isHidden = ({ extension }: QuestionnaireItem) =>
  extension?.some(({ url, valueBoolean }) => url.endsWith('/questionnaire-hidden') && valueBoolean);
const isPrefilled = ({ extension }: QuestionnaireItem) => extension?.some(({ url }) => url.endsWith('-initialExpression'));

/** Two of each kind, and each level that a group is about: what is filled in. */
function toFillIn({ item }: Published): readonly QuestionnaireItem[] {
  const open = itemsIn(item).filter(each => !isHidden(each) && !isPrefilled(each) && each.enableWhen === undefined);
  const kinds = Map.groupBy(open, ({ type, repeats }) => `${type} ${repeats ?? false}`);
  const some = new Set([...kinds.values()].flatMap(each => each.slice(0, 2)));
  return open.filter(each => (some.has(each) || each.required) && FILLED.includes(each.type));
}
const FILLED = ['choice', 'boolean', 'quantity', 'decimal', 'string', 'dateTime'];

function optionOf({ contained = [] }: Published, { answerValueSet, answerOption }: QuestionnaireItem) {
  const set = contained.find(({ id }) => `#${id}` === answerValueSet)?.expansion?.contains;
  const [first] = set ?? answerOption?.flatMap(({ valueCoding }) => valueCoding ?? []) ?? [];
  if (!first?.display) throw new Error('A choice without an option.');
  return { code: first.code, display: first.display };
}

async function fillIn(form: RenderedForm, questionnaire: Published, item: QuestionnaireItem): Promise<readonly [string, unknown]> {
  const { linkId, text = '' } = item;
  switch (item.type) {
    case 'choice': {
      const { code, display } = optionOf(questionnaire, item);
      await form.choose(linkId, display);
      return [linkId, code];
    }
    case 'boolean':
      await form.say(linkId, true);
      return [linkId, true];
    case 'quantity':
    case 'decimal':
      await form.measure(linkId, 3.5);
      return [linkId, 3.5];
    case 'dateTime':
      await form.date(linkId, text);
      return [linkId, expect.stringMatching(/^2026-11-23T09:30:00/)];
    default:
      await form.type(linkId, `Said of ${linkId}`);
      return [linkId, `Said of ${linkId}`];
  }
}

/** A busy machine takes its time. */
const WAITING = { timeout: 15_000 };

let browser: Browser;
beforeAll(async () => {
  const { path } = await findBrowser();
  browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] });
});
afterAll(() => browser?.close());

let ids = 0;
const GIVEN = { newId: () => `30000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`, now: '2026-11-25T08:00:00.000Z' };
const RENDERERS = ['LHC-Forms', 'Smart Forms'] as const;

/** As whoever hosts the form completes what it exports. */
const hosted = (response: QuestionnaireResponse): QuestionnaireResponse => ({ ...response, subject: { reference: 'Patient/p1' } });

describe.each(RENDERERS)('%s', name => {
  const show = (stage: ResponseStage, daysAgo = 2) =>
    RENDERED_BY[name](browser, JSON.parse(JSON.stringify(published(stage))), chartOf(daysAgo));

  it.each(RESPONSE_STAGES)('shows every question of the stage %s, and gives answers that are opened as a case', async stage => {
    const questionnaire = published(stage);
    const form = await show(stage);
    const shown = itemsIn(questionnaire.item).filter(item => !isHidden(item) && item.enableWhen === undefined);
    await expect
      .poll(async () => {
        const text = await form.page.locator('#form').innerText();
        return shown.filter(item => !text.includes(item.text ?? '')).map(({ linkId }) => linkId);
      }, WAITING)
      .toEqual([]);

    const filled: (readonly [string, unknown])[] = [];
    for (const item of toFillIn(questionnaire)) {
      filled.push(await fillIn(form, questionnaire, item));
      // As somebody would who types no faster than the form takes it in: Smart Forms loses what is typed into a row within half a second.
      await expect.poll(async () => answersIn((await form.response()).item).map(([linkId]) => linkId), WAITING).toContain(item.linkId);
    }
    // What comes after a procedure is nothing that is recorded of one that was not begun.
    const begun = acted(emptyCase(), { type: 'procedure', change: { status: 'completed' } });
    const isAfter = stage === 'recover' || stage === 'follow-up';
    const opened = caseOfForeign(isAfter ? begun : emptyCase(), [hosted(await form.response())], GIVEN);
    expect(opened.ok && opened.notRead).toEqual([]);
    const again = opened.ok ? stageResponse(opened.case, stage, inEnglish) : undefined;
    expect(answersIn(again?.item)).toEqual(expect.arrayContaining(filled));
    expect(form.asked).toEqual([]);
    await form.page.close();
  });

  it('fills in the pain that the chart has of this week, and none that is older', async () => {
    for (const [daysAgo, filled] of [
      [2, [['CARE-PRE-6', 7]]],
      [30, []],
    ] as const) {
      const form = await show('assessment', daysAgo);
      await form.page.getByText('Whole patient').first().waitFor();
      await expect.poll(async () => answersIn((await form.response()).item), WAITING).toEqual(filled);
      await form.page.close();
    }
  });

  it('fills in who is signed in as who took the consent', async () => {
    const form = await show('consent');
    await expect.poll(async () => answersIn((await form.response()).item), WAITING).toContainEqual(['takenBy', 'Ruth Adeyemi']);
    await form.page.close();
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FactStage, HOLDINGS } from '../../src/assessment/case/case-facts.ts';
import type { Node } from '../../src/assessment/facts/fact.ts';
import { placementOf } from '../../src/assessment/placements/placement-of.ts';
import { PARAMETER_IDS, type Served } from '../../src/assessment/placements/served.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { clinicianAt } from './clinician.ts';
import { beginCase, preparedCases } from './prepared-cases.ts';
import { openPrepared } from './screen-states.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

let stage: Stage;
let visitor: Visitor;
let page: Page;

/** What a place records once for all cases is asked in none of them. */
const withoutChecklist = (config: unknown): unknown => (isJsonObject(config) ? { ...config, facility: {} } : config);

/** One case that was assessed, planned, consented to and done, with a contraindication and complications. */
beforeAll(async () => {
  stage = await openStage({ settings: { appConfig: withoutChecklist } });
  visitor = await stage.visitor();
  page = await visitor.launch('Margaret Osei');
  await clinicianAt(page).treat('L1');
  const { heldBack } = preparedCases(await beginCase(page), new Date());
  // Of a patient of her age pregnancy is not asked, and of these answers CT and MR at once are not; what was answered stands there.
  const answered = { value: 'not-present', origin: 'typed', at: new Date().toISOString(), evidenceSeen: [] } as const;
  await openPrepared(page, {
    ...heldBack,
    answers: { ...heldBack.answers, 'CON-REL-6': answered },
    plan: { ...heldBack.plan, promptImaging: true },
  });
});
afterAll(() => stage.close());

const ROUTE = ['Assess', 'Plan', 'Consent', 'Day of procedure', 'Procedure', 'Recover', 'Follow up', 'Review and send'] as const;

/** Fields whose control can be brought to the screen of a stage: what is folded is opened, and of what comes in rows one is begun. */
async function fieldsOn(title: (typeof ROUTE)[number]): Promise<readonly string[]> {
  await clinicianAt(page).goTo(title);
  await page.getByRole('heading', { name: title, level: 1, exact: true }).waitFor();
  const main = page.getByRole('main');
  const seen = new Set<string>();
  // What was folded is drawn once it is open, a frame later: looked at until nothing more comes.
  const look = async () => {
    for (let before = -1; before !== seen.size; ) {
      before = seen.size;
      const folded = main.locator('details:not([open]) > summary');
      while ((await folded.count()) > 0) await folded.first().click();
      await page.evaluate(() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      const visible = main.locator('[data-field]:visible, label:visible [data-field]');
      for (const field of await visible.evaluateAll(all => all.map(each => each.getAttribute('data-field') ?? ''))) seen.add(field);
    }
  };
  await look();
  const begin = main.getByRole('button', { name: /^Add / });
  for (let index = 0; index < (await begin.count()); index += 1) {
    await begin.nth(index).click();
    await look();
  }
  return [...seen];
}

/** Of the fields of a fact, whatever its row or level. */
function patternOf(of: FactStage, name: string): RegExp {
  const at = (each: (typeof HOLDINGS)[number]) =>
    each.stage === of && (each.name === '' || name === each.name || name.startsWith(`${each.name}.`));
  const holding = HOLDINGS.filter(at).toSorted((one, other) => other.name.length - one.name.length)[0];
  if (!holding) throw new RangeError(`No holding of ${of}:${name}`);
  const steps = name === holding.name ? [] : name.slice(holding.name === '' ? 0 : holding.name.length + 1).split('.');
  let node: Node | undefined = holding.node;
  let pattern: string = holding.field;
  for (const step of steps) {
    if (node?.form === 'rows' || node?.form === 'per-level') pattern += '.[^.]+';
    pattern += `.${step}`;
    node = within(node, step);
  }
  return new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('[^\\.]', '[^.]')}(\\.|$)`);
}

const within = (node: Node | undefined, step: string): Node | undefined => (node && node.form !== 'fact' ? node.facts[step] : undefined);

function isReached({ questions, facts, controls }: Served, fields: readonly string[]): boolean {
  return (
    questions.some(id => fields.some(field => field === id || field.startsWith(`${id}@`))) ||
    facts.some(({ stage: of, name }) => fields.some(field => patternOf(of, name).test(field))) ||
    controls.some(({ field: begins }) => fields.some(field => field.startsWith(begins)))
  );
}

it('brings a control of everything that the parameter asks of a case to the screen, in one walk through its stages', async () => {
  const fields: string[] = [];
  for (const title of ROUTE) fields.push(...(await fieldsOn(title)));
  const items = PARAMETER_IDS.flatMap(({ id }) => {
    const held = placementOf(id);
    return held?.kind === 'item' ? { id, served: held.served } : [];
  });
  expect(items.length).toBeGreaterThan(60);
  expect(items.filter(({ served }) => !isReached(served, fields)).map(({ id }) => id)).toEqual([]);
  expect(visitor.faults).toEqual([]);
});

it('says beside each part of a screen what the parameter asks for there, and puts it away again', async () => {
  const clinician = clinicianAt(page);
  await clinician.goTo('Procedure');
  const end = page.getByRole('region', { name: 'At the end', exact: true });
  const why = end.getByRole('button', { name: /^Why is this asked\?/ });
  await why.focus();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: /^What the practice parameter asks for here/ });
  await list.getByText('Section IV.C.3.a: complications at once, or that there were none.').waitFor();
  expect(await list.innerText()).toContain('Here: Immediate complications.');
  await end.getByRole('button', { name: /^Hide why/ }).press('Enter');
  await list.waitFor({ state: 'detached' });

  await clinician.goTo('Plan');
  await page.getByRole('button', { name: 'Why is this asked? Plan' }).click();
  await list.getByText('Section IV.A: guidance by fluoroscopy or CT.').waitFor();

  await clinician.goTo('Assess');
  await page.getByRole('button', { name: 'Why is this asked? L1' }).click();
  await list.getByText('Either is enough here', { exact: false }).first().waitFor();
  expect(await list.innerText()).toContain('Section II.A.1: painful osteoporotic fracture, one of the indications.');
  await clinician.goTo('Review and send');
  expect(await page.getByRole('button', { name: /^Why is this asked/ }).count()).toBe(0);
});

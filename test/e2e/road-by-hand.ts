import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { appWords } from '../../src/words/en/app.ts';
import { bleedingWords } from '../../src/words/en/bleeding.ts';
import { dayWords } from '../../src/words/en/day.ts';
import { factWords } from '../../src/words/en/facts.ts';
import { clinicianAt } from './clinician.ts';
import type { Hand } from './hand.ts';
import { heldBy, writtenTo } from './written.ts';

const CLOTTING = 'Clotting disorder that cannot be corrected';

/** How one gets from stage to stage: by the list of them, or by the button that stands where a stage ends. */
type Onward = 'list of stages' | 'end of stage';

/** The whole case of Margaret Osei, from the level to the receipt, each act by this hand. Waits only read the screen. */
export async function walkTheRoad(page: Page, hand: Hand, onward: Onward): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const radio = (group: string, option: string, within = '') =>
    (within === '' ? page.getByRole('main') : page.getByRole('region', { name: within, exact: true }))
      .getByRole('radiogroup', { name: group, exact: true })
      .getByRole('radio', { name: option, exact: true });
  const list = (name: string) => page.getByRole('combobox', { name, exact: true });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const several = (within: string) =>
    page.getByRole('region', { name: within, exact: true }).getByRole('group', { name: dayWords.group.label });
  const goTo = async (stage: string) => {
    const stages = page.getByRole('navigation', { name: 'Stages of the case' });
    await hand.press(
      onward === 'end of stage' ? button(appWords.stages.goOn(stage)) : stages.getByRole('button', { name: new RegExp(`^${stage}`) }),
    );
    await page.getByRole('heading', { name: stage, level: 1 }).and(page.locator(':focus')).waitFor();
  };

  await hand.press(button('Treat L1'));
  await hand.choose(radio('How L1 was counted', 'Up from the sacrum'));
  for (const [question, answer] of [
    ['Painful osteoporotic fracture at this level', 'Present'],
    ['Pain from this fracture that medicine has not relieved', 'Present'],
    ['Imaging agrees with the pain at this level', 'Agrees'],
    ['Patient is getting better without the procedure', 'Not present'],
    // The report denies it in words, which are looked at before they are taken with others.
    ['Fragment pushed back into the canal', 'Not present'],
  ] as const)
    await hand.choose(radio(question, answer, 'L1'));
  await hand.press(several('L1').getByRole('button'));
  await hand.press(button(`Why: ${CLOTTING}`));
  await hand.press(several('Whole patient').getByRole('button'));
  for (const [question, answer] of [
    ['Blood thinners taken', 'Taken'],
    ['Bleeding or clotting problem', 'Not present'],
    ['Allergy that matters here', 'Present'],
  ] as const)
    await hand.choose(radio(question, answer, 'Whole patient'));
  await hand.press(button('Use 8'));
  // The last dose and a new INR are known, but not to the chart: bleeding stays open in the case, and one goes on with words.
  await hand.write(field(bleedingWords.state.enter.goOn), 'Warfarin stopped six days ago, INR 1.2 on paper');
  const decision = page.getByRole('status', { name: 'Where the case stands' });
  const goingOn = decision.getByText(/Bleeding: deliberately going on, “Warfarin stopped six days ago, INR 1\.2 on paper”/);
  await goingOn.waitFor();
  // Where the window is narrow it stands behind how many more there are.
  await decision.getByText('Your answers match painful osteoporotic fracture with refractory pain at L1.').waitFor({ state: 'attached' });
  await decision.getByText('No question is open.').waitFor();

  await goTo('Plan');
  await hand.press(button('As usual here: Balloon kyphoplasty, Fluoroscopy, PMMA cement, with sedation'));

  await goTo('Consent');
  await hand.press(button('Covers the plan as it stands'));
  await hand.press(button('All of these were explained'));
  await hand.choose(radio('Consent for the procedure', 'Given'));
  await hand.choose(radio('Decided by', 'The patient'));
  await hand.press(button('When: Now'));
  await hand.press(button('Form signed on: Now'));

  await goTo('Day of procedure');
  await page.getByText(dayWords.again.nothing).waitFor();
  await goingOn.waitFor();
  await hand.choose(radio(factWords.day['universalProtocol.verified'], 'Yes'));
  await hand.choose(radio(factWords.day['universalProtocol.marking'], 'Marked on the skin'));
  await hand.press(button('Time-out now, L1 said'));
  await clinicianAt(page).stageNote('Day of procedure', 'nothing open');

  await goTo('Procedure');
  await hand.press(button('Performed as planned'));
  await hand.choose(radio('How it ended', 'Completed'));
  await hand.press(button('Began: Now'));
  await hand.press(button('Ended: Now'));
  await hand.pick(list('Approach'), 'Through both pedicles');
  await hand.write(field('Cement (mL)'), '4.5');
  await hand.tick(page.getByRole('checkbox', { name: 'Disc', exact: true }));
  await hand.press(button('Add a device'));
  await hand.write(field('What it is'), 'Balloon set');
  await hand.choose(radio('Immediate complications', 'Observed'));
  await hand.pick(list('Status at the end'), 'Stable, neurologically unchanged');
  await hand.press(button('Add a complication'));
  await hand.pick(list('What happened'), 'Transient increase in pain');
  await hand.press(button('When: Now'));
  await hand.choose(radio('Severity, SIR 2017', '1 · mild'));
  for (const group of [factWords.complications.consequences, factWords.complications.seriousCriteria]) {
    await hand.press(page.getByRole('group', { name: group, exact: true }).getByRole('button', { name: 'None of these', exact: true }));
  }
  await hand.pick(list('Outcome'), 'Recovering');

  await goTo('Review and send');
  await page.getByText('All resources conform to their profiles.').waitFor();
  await hand.press(button('Send to the EHR'));
  await page.getByRole('heading', { name: 'Receipt', level: 2 }).and(page.locator(':focus')).waitFor();
  for (const resource of ['Consent', 'Procedure', 'Complication'] as const) await clinicianAt(page).told(resource, 'stored');
}

/** One of each came to the store, and each is valid. */
export function expectStored(sandbox: RunningSandbox): void {
  expect(heldBy(sandbox)).toEqual([1, 1, 1]);
  const { consents, procedures, events } = writtenTo(sandbox);
  const issues = [...consents, ...procedures, ...events].flatMap(resource => validate(resource));
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
}

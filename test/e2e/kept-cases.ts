import type { Page } from 'playwright-core';
import type { LaunchOptions } from '../../src/sandbox/page/launch-options.ts';
import type { RunningSandbox } from '../../src/sandbox/start-sandbox.ts';
import { keepingWords } from '../../src/words/en/keeping.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import type { Stage, Visitor } from './stage.ts';

export const STORE = 'Hillcrest case store';
const { line, takeUp } = keepingWords;

/** Somebody at a computer of their own, in a patient's chart. */
export interface Colleague {
  readonly visitor: Visitor;
  readonly clinician: Clinician;
  readonly page: Page;
}

/** Opens a chart as one of the clinicians of this EHR, in a browser of their own, and signs in to the case store where the site has one. */
export async function colleagueAt(stage: Stage, patientId: string, launch: LaunchOptions): Promise<Colleague> {
  const visitor = await stage.visitor();
  return chartAt(visitor, stage.sandbox, patientId, launch);
}

/** The same in a browser that is open. */
export async function chartAt(visitor: Visitor, sandbox: RunningSandbox, patientId: string, launch: LaunchOptions): Promise<Colleague> {
  const page = await visitor.page();
  await page.goto(sandbox.launchUrl(patientId, launch));
  await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
  await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
  if (launch.cases === 'store') await signInToStore(page, sandbox, launch.clinician);
  return { visitor, page, clinician: clinicianAt(page) };
}

/** In the window that opens for it; where this browser is signed in there already, nothing is asked in it. */
export async function signInToStore(page: Page, { caseStore }: RunningSandbox, clinicianId: string | undefined): Promise<void> {
  const people = caseStore?.clinicians ?? [];
  const name = (people.find(({ id }) => id === clinicianId) ?? people[0])?.name ?? '';
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: line.signIn(STORE) }).click();
  const popup = await opened(opening);
  const asked = popup.getByRole('button', { name: `Sign in as ${name}` });
  const closed = popup.waitForEvent('close');
  await Promise.race([asked.waitFor(), closed]);
  if (!popup.isClosed()) await asked.click();
  await page.getByText(line.signingIn(STORE)).waitFor({ state: 'hidden' });
}

const opened = (opening: Promise<Page>) => opening;

/** Waits until the place has everything that was entered. */
export async function kept({ page }: Pick<Colleague, 'page'>, place: string = STORE): Promise<void> {
  await page.getByText(new RegExp(`^\\s*${line.kept(place, '\\d\\d:\\d\\d')}\\s*$`)).waitFor();
}

/** Goes on with the one case of this patient that is kept. */
export async function goOn({ page }: Pick<Colleague, 'page'>): Promise<void> {
  await page.getByRole('region', { name: takeUp.label }).getByRole('button', { name: takeUp.goOn }).click();
  await page.getByRole('region', { name: takeUp.label }).waitFor({ state: 'hidden' });
}

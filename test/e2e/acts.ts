import type { Page } from 'playwright-core';
import type { Clinician } from './clinician.ts';

export type StageName = Parameters<Clinician['goTo']>[0];

/** One thing that a clinician does on a screen, as data. */
export interface Act {
  readonly does: 'go' | 'press' | 'unfold' | 'choose' | 'pick' | 'write' | 'tick';
  /** The name that stands on it. */
  readonly name: string;
  readonly value?: string;
  /** The part of the screen that it stands in, where several have one of that name. */
  readonly within?: string;
}

/** To another stage, by the list of them. */
export const go = (stage: StageName): Act => act('go', stage, undefined, undefined);
export const press = (name: string, within?: string): Act => act('press', name, undefined, within);
/** Opens what stands behind this line. */
export const unfold = (name: string, within?: string): Act => act('unfold', name, undefined, within);
/** One of the answers that stand side by side. */
export const choose = (name: string, value: string, within?: string): Act => act('choose', name, value, within);
/** One of a list. */
export const pick = (name: string, value: string, within?: string): Act => act('pick', name, value, within);
export const write = (name: string, value: string, within?: string): Act => act('write', name, value, within);
export const tick = (name: string, within?: string): Act => act('tick', name, undefined, within);
/** The same acts in one part of the screen. */
export const inPart = (within: string, ...acts: readonly Act[]): readonly Act[] => acts.map(each => ({ ...each, within }));

function act(does: Act['does'], name: string, value: string | undefined, within: string | undefined): Act {
  return { does, name, ...(value === undefined ? {} : { value }), ...(within === undefined ? {} : { within }) };
}

/** Does it, by the names that a screen reader says. */
export async function perform(page: Page, { does, name, value = '', within }: Act): Promise<void> {
  const main = page.getByRole('main');
  const part = within === undefined ? main : main.getByRole('region', { name: within, exact: true });
  switch (does) {
    case 'go':
      return goTo(page, name);
    case 'press':
      return part.getByRole('button', { name, exact: true }).click();
    case 'unfold':
      return part.locator('summary').filter({ hasText: name }).click();
    case 'choose':
      return part.getByRole('radiogroup', { name, exact: true }).getByRole('radio', { name: value, exact: true }).check();
    case 'pick':
      await part.getByRole('combobox', { name, exact: true }).selectOption({ label: value });
      return;
    case 'write':
      return part.getByLabel(name, { exact: true }).fill(value);
    case 'tick':
      return part.getByRole('checkbox', { name, exact: true }).check();
  }
}

export async function goTo(page: Page, stage: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Stages of the case' })
    .getByRole('button', { name: new RegExp(`^${stage}`) })
    .click();
  await page.getByRole('heading', { name: stage, level: 1 }).waitFor();
}

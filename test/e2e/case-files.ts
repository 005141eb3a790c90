import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { type Clinician, clinicianAt } from './clinician.ts';
import type { Stage } from './stage.ts';

/** Fills in everything that makes a consent, a procedure and a complication. */
export async function fillWholeCase(clinician: Clinician, level: string): Promise<void> {
  await clinician.treat(level);
  await clinician.plan('Balloon kyphoplasty');
  await clinician.consent();
  await clinician.perform();
  await clinician.addComplication();
}

const filledIn = new WeakMap<Stage, Map<string, Promise<string>>>();

/** A whole case of a patient, filled in once on a stage and saved by the app, for tests that begin with one. */
export function wholeCaseFile(stage: Stage, patientName: string, level: string): Promise<string> {
  const files = filledIn.get(stage) ?? new Map<string, Promise<string>>();
  filledIn.set(stage, files);
  const key = `${patientName} ${level}`;
  const file = files.get(key) ?? fillIn(stage, patientName, level);
  files.set(key, file);
  return file;
}

async function fillIn(stage: Stage, patientName: string, level: string): Promise<string> {
  const visitor = await stage.visitor();
  const page = await visitor.launch(patientName);
  await fillWholeCase(clinicianAt(page), level);
  const text = await textOf(await downloadBy(page, 'Save case as a file'));
  await visitor.context.close();
  return text;
}

export async function openCaseFile(page: Page, text: string): Promise<void> {
  await page
    .getByLabel('Open a case file')
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') });
  await page.getByText(/^Opened the case that was begun/).waitFor();
}

export async function downloadBy(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button, exact: true }).click()]);
  return download;
}

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import type { FhirResource, QuestionnaireResponse } from '../../src/fhir/resource.ts';
import { isJsonObject } from '../../src/plain/json-object.ts';
import { faultsOfResponse } from '../builders/answered-form.ts';
import { goTo, perform } from './acts.ts';
import { downloadBy, openCaseFile, textOf } from './case-files.ts';
import { STAGES } from './case-parts.ts';
import { clinicianAt } from './clinician.ts';
import { goOn } from './kept-cases.ts';
import { osteoporoticCases } from './osteoporotic-cases.ts';
import { otherCases } from './other-cases.ts';
import { papersOf } from './papers.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { writtenTo } from './written.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage({ behaviour: 'full' });
  stage.sandbox.settings.appConfig = config => ({
    ...config,
    issuers: (Array.isArray(config.issuers) ? config.issuers : []).map(issuer => ({
      ...(isJsonObject(issuer) ? issuer : {}),
      alsoSends: ['QuestionnaireResponse', 'Observation', 'Provenance'],
    })),
  });
});
beforeEach(() => stage.sandbox.reset());
afterAll(() => stage.close());

const savedCase = async (page: Page): Promise<string> => textOf(await downloadBy(page, 'Save case as a file'));

/** What people answered, without what a response does not keep: when and beside what of the chart. */
function answeredIn(file: string): object {
  const { answers, levels, assessment, plan, consent, procedure, recovery, followUp, complications } = JSON.parse(file);
  const said = Object.entries<{ readonly value: unknown; readonly origin: unknown }>(answers).map(([key, { value, origin }]) => [
    key,
    value,
    origin,
  ]);
  return { answers: said.sort(), levels, assessment, plan, consent, procedure, recovery, followUp, complications };
}

/** Leaves the window with everything sent, and goes on in a new launch with what the EHR kept. All that was answered came with it. */
async function fromEhr(visitor: Visitor, page: Page, patient: string): Promise<Page> {
  const saved = await savedCase(page);
  await page.close();
  const next = await visitor.launch(patient);
  await goOn({ page: next });
  expect(answeredIn(await savedCase(next))).toEqual(answeredIn(saved));
  return next;
}

/** Leaves the window with the case in a file, and takes it up from there in a new launch. All that was recorded came with it. */
async function fromFile(visitor: Visitor, page: Page, patient: string): Promise<Page> {
  const saved = await savedCase(page);
  await page.close();
  const next = await visitor.launch(patient);
  await openCaseFile(next, saved);
  expect(JSON.parse(await savedCase(next))).toEqual(JSON.parse(saved));
  return next;
}

const TYPES = ['Consent', 'Procedure', 'AdverseEvent', 'QuestionnaireResponse', 'Observation', 'Provenance'] as const;
const stored = (): readonly FhirResource[] => TYPES.flatMap((type): readonly FhirResource[] => stage.sandbox.store.all(type));

/** The stage whose answers these are, by its name on the screen. */
const stageOf = ({ questionnaire = '' }: QuestionnaireResponse): string => {
  const form = /vertebral-augmentation-([a-z-]+)/.exec(questionnaire)?.[1];
  return (form && STAGE_OF_FORM[form]) ?? questionnaire;
};
const STAGE_OF_FORM: Readonly<Record<string, string>> = {
  assessment: 'Assess',
  plan: 'Plan',
  consent: 'Consent',
  day: 'Day of procedure',
  procedure: 'Procedure',
  complications: 'Complications',
  recover: 'Recover',
  'follow-up': 'Follow up',
};

/** Sends what the stage added. */
async function send(page: Page): Promise<void> {
  const clinician = clinicianAt(page);
  await clinician.goTo('Review and send');
  await page.getByText('All resources conform to their profiles.').waitFor();
  await clinician.send();
  await clinician.stageNote('Review and send', 'all sent');
}

/** Of what the EHR holds, what keeps to no profile, and what is no answer to its Questionnaire. */
const faultsOf = (resources: readonly FhirResource[]): readonly unknown[] =>
  resources.flatMap((resource): readonly unknown[] => [
    ...validate(resource).filter(({ severity }) => severity === 'error'),
    ...(resource.resourceType === 'QuestionnaireResponse' ? faultsOfResponse(resource) : []),
  ]);

describe('a case through all stages, each of them sent, read back and reloaded', () => {
  it.each([...osteoporoticCases, ...otherCases])('$name', async ({ patient, acts, onPaper, held, takenUpFrom }) => {
    const before = new Set(stored().map(({ resourceType, id }) => `${resourceType}/${id}`));
    const visitor = await stage.visitor();
    const written = () => stored().filter(({ resourceType, id }) => !before.has(`${resourceType}/${id}`));
    const reloaded = takenUpFrom === 'ehr' ? fromEhr : fromFile;
    let page = await visitor.launch(patient);
    for (const at of STAGES) {
      await goTo(page, at);
      for (const act of acts[at]) await perform(page, act);
      if (acts[at].length > 0) await send(page);
      expect(faultsOf(written()), `stored after ${at}`).toEqual([]);
      page = await reloaded(visitor, page, patient);
      await clinicianAt(page).stageNote('Review and send', 'all sent');
    }
    await goTo(page, 'Review and send');
    const figures = JSON.parse(await textOf(await downloadBy(page, 'Save these figures')));
    expect(figures.answered).toBe(Object.keys(JSON.parse(await savedCase(page)).answers).length);

    for (const { document, says, furniture } of await papersOf(page)) {
      expect(says, document).toMatch(new RegExp(`^${patient}, born \\d`));
      expect(furniture, `of the screen, with ${document}`).toEqual([]);
      expect(says.includes('Signature of the performing physician'), document).toBe(document === 'Brief operative note');
      if (/operative note|report/.test(document)) for (const said of onPaper) expect(says, document).toContain(said);
    }

    const { answers, ...resources } = held;
    expect(writtenTo(stage.sandbox)).toMatchObject(resources);
    const told = new Map(
      written().flatMap(resource => (resource.resourceType === 'QuestionnaireResponse' ? [[stageOf(resource), resource.item]] : [])),
    );
    expect([...told.keys()].sort()).toEqual(Object.keys(answers).sort());
    for (const [of, expected] of Object.entries(answers)) {
      for (const said of expected) expect(JSON.stringify(told.get(of)), `answers of ${of}`).toContain(`"${said}"`);
    }
    expect(visitor.faults).toEqual([]);
    await visitor.context.close();
  });
});

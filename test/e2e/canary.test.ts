import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appWords } from '../../src/words/en/app.ts';
import { CANARY, canaryPatients, type Watch, watch } from './canary.ts';
import { downloadBy, textOf } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';

const PATIENT = `Margaret ${CANARY.name}`;
const { keep, file } = appWords;

/** A patient with words that are nowhere else. What is searched is the browser's; what the EHR is sent in bodies is its own. */
describe('nothing of the patient gets out of the window', { tags: ['D6', 'D23', 'D26'] }, () => {
  let stage: Stage;
  let visitor: Visitor;
  let watching: Watch;

  beforeAll(async () => {
    stage = await openStage({ patients: canaryPatients() });
  });
  beforeEach(async () => {
    stage.sandbox.faults.clear();
    stage.sandbox.reset();
    visitor = await stage.visitor();
    watching = await watch(visitor.context, stage.sandbox.fhir);
  });
  afterEach(() => visitor.context.close());
  afterAll(() => stage.close());

  it('on the whole road, from the launch to the end of the session: not into an address, a title, a file name, a storage or the console', async () => {
    const page = await visitor.launch(PATIENT);
    const clinician = clinicianAt(page);
    const shown = await page.getByRole('region', { name: 'Patient', exact: true }).innerText();
    expect(shown).toContain(CANARY.name);
    expect(shown).toContain(CANARY.recordNumber);
    await page.getByText(CANARY.note).first().waitFor({ state: 'attached' });
    await watching.lookAt(page, 'assessing');
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.consent();
    await page.getByRole('textbox', { name: 'The hospital’s form' }).fill(`${CANARY.note}, folder 3`);
    await watching.lookAt(page, 'consent');
    await clinician.perform();
    await clinician.addComplication();
    await watching.lookAt(page, 'procedure');
    await clinician.send();
    await clinician.receipt().getByText('stored').nth(2).waitFor();
    await watching.lookAt(page, 'receipt');
    for (const button of [keep.save, file.saveRecord]) {
      expect(await textOf(await downloadBy(page, button)), button).toContain(`${CANARY.note}, folder 3`);
    }
    await watching.lookAt(page, 'saved');
    await page.getByRole('button', { name: keep.end }).click();
    await page.getByRole('heading', { name: keep.ended, level: 1 }).waitFor();
    await watching.lookAt(page, 'ended');
    expect(watching.seen.requests).toBeGreaterThan(30);
    expect(watching.seen.titles).toBe(6);
    expect(watching.leaks()).toEqual([]);
    const left = await page.content();
    expect(Object.values(CANARY).filter(canary => left.includes(canary))).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });

  it('where answers of the EHR break off in the middle of it, and are told', async () => {
    const cut = (body: string) => body.slice(0, body.lastIndexOf(CANARY.name) + CANARY.name.length);
    stage.sandbox.faults.add({ method: 'GET', path: /\/(Condition|Procedure|DiagnosticReport)\?/, act: { kind: 'rewrite', change: cut } });
    stage.sandbox.faults.add({
      method: 'GET',
      path: /\/MedicationRequest\?/,
      act: { kind: 'rewrite', change: body => `${CANARY.medicine} ${body}` },
    });
    const page = await visitor.launch(PATIENT);
    await page
      .getByText(/could not be read/)
      .first()
      .waitFor();
    await watching.lookAt(page, 'half read');
    expect(watching.leaks()).toEqual([]);
    expect(visitor.faults).toEqual([]);
  });

  it('would be seen: in each place that is watched', async () => {
    const page = await visitor.launch(PATIENT);
    await page.evaluate(name => {
      document.title = name;
      localStorage.setItem('k', name);
      history.replaceState({ name }, '', '#x');
      new BroadcastChannel('c').postMessage(name);
      /* biome-ignore lint/suspicious/noConsole: this is what must be seen */ console.info(name);
      void fetch(`config.json?${name}`);
      void fetch('config.json', { method: 'POST', body: name }).catch(() => undefined);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['x']));
      link.download = `${name}.json`;
      document.body.append(link);
      link.click();
      setTimeout(() => {
        throw new Error(name);
      });
    }, CANARY.name);
    await watching.lookAt(page, 'spoiled');
    const places = () => new Set(watching.leaks().map(({ place }) => place));
    await expect
      .poll(places)
      .toEqual(
        new Set([
          'title, spoiled',
          'kept in the browser, spoiled',
          'history',
          'broadcast',
          'console',
          'address of a request',
          'what is sent elsewhere',
          'name of a file',
          'report of a crash',
        ]),
      );
  });
});

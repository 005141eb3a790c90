import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import { container, doseReportFile, num } from '../builders/dose-report-file.ts';
import { axeFindings } from './axe.ts';
import { birthDateOf } from './birth-date.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage, type VisitorOptions } from './stage.ts';
import { writtenTo } from './written.ts';

const UDI = '(01)09506000134352(17)280630(10)LOT-7731';
const WHO = `Margaret Osei, born ${birthDateOf('osei').inWords}, record 00481726`;

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const choice = (within: Page | Locator, group: string, option: string) =>
  within.getByRole('radiogroup', { name: group, exact: true }).getByRole('radio', { name: option, exact: true });

describe('the end of the case', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await openStage();
  });
  beforeEach(() => stage.sandbox.reset());
  afterAll(() => stage.close());

  /** The first patient, L1 assessed and planned, at the screen of the procedure. */
  const planned = async (look: VisitorOptions = {}): Promise<{ readonly clinician: Clinician; readonly page: Page }> => {
    const visitor = await stage.visitor(look);
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await visitor.launch('Margaret Osei');
    // A browser without a screen has no dialog for printing.
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    const clinician = clinicianAt(page);
    await clinician.treat('L1');
    await clinician.answer('L1', 'Painful osteoporotic fracture at this level', 'Present');
    await clinician.answer('L1', 'Pain from this fracture that medicine has not relieved', 'Present');
    await clinician.plan('Balloon kyphoplasty');
    await clinician.goTo('Procedure');
    return { clinician, page };
  };

  it('takes 25 actions at most, from the first to the note on the clipboard, and stores all that was said', async () => {
    const { clinician, page } = await planned();
    const acts: readonly (() => Promise<unknown>)[] = [
      () => button(page, 'Performed as planned').click(),
      () => choice(page, 'How it ended', 'Completed').check(),
      () => button(page, 'Began: Now').click(),
      () => button(page, 'Ended: Now').click(),
      () => list(page, 'Approach').selectOption({ label: 'Through both pedicles' }),
      () => box(page, 'Cement (mL)').fill('4,5'),
      () => page.getByRole('checkbox', { name: 'None seen' }).check(),
      () => page.getByRole('button', { name: /^Operated by: / }).click(),
      () => list(page, 'Profession').selectOption({ label: 'Physician' }),
      () => list(page, 'Sedation or anaesthesia given').selectOption({ label: 'Moderate sedation' }),
      () => choice(page, 'Where vital signs and doses are recorded', 'In the EHR').check(),
      () => box(page, 'Recorded by').fill('RN Okafor'),
      () => button(page, 'Add a device').click(),
      () => box(page, 'What it is').fill('Bone cement'),
      () => box(page, 'UDI').fill(UDI),
      () => box(page, 'Fluoroscopy time (min)').fill('6.4'),
      () => box(page, 'Dose-area product').fill('4250'),
      () => list(page, 'Unit').selectOption({ label: 'µGy·m²' }),
      () => choice(page, 'Images archived', 'Yes').check(),
      () => choice(page, 'Immediate complications', 'None observed').check(),
      () => list(page, 'Status at the end').selectOption({ label: 'Stable, neurologically unchanged' }),
      () => clinician.goTo('Review and send'),
      () => button(page, 'Send to the EHR').click(),
      () => button(page, 'Copy as text: Brief operative note').click(),
    ];
    for (const act of acts) await act();
    expect(acts.length).toBeLessThanOrEqual(25);
    await clinician.told('Procedure', 'Stored.');
    await clinician.page.getByRole('button', { name: 'Procedure nothing open', exact: true }).waitFor();

    const [procedure] = writtenTo(stage.sandbox).procedures;
    expect(procedure?.contained).toMatchObject([
      { resourceType: 'Device', type: { text: 'Bone cement' }, udiCarrier: [{ carrierHRF: UDI }], lotNumber: 'LOT-7731' },
    ]);
    const stored = JSON.stringify(procedure?.extension);
    for (const said of ['"value":4.5,"unit":"mL"', '"value":6.4,"unit":"min"', '"value":42.5,"unit":"Gy·cm²"', '"valueBoolean":true']) {
      expect(stored).toContain(said);
    }
    expect(validate(procedure).filter(({ severity }) => severity === 'error')).toEqual([]);
    const note = await page.evaluate(() => navigator.clipboard.readText());
    expect(note.startsWith(`Brief operative note\nPatient: ${WHO}\n`)).toBe(true);
    expect(note).toContain(`Device: Bone cement; UDI ${UDI}; lot LOT-7731`);
  });

  it('can be sent without a time, once it is said why', async () => {
    const { clinician, page } = await planned();
    await button(page, 'Performed as planned').click();
    await choice(page, 'How it ended', 'Completed').check();
    await list(page, 'Time not known because').selectOption({ label: 'Asked, and not known' });
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');
    expect(writtenTo(stage.sandbox).procedures).toMatchObject([{ _performedDateTime: { extension: [{ valueCode: 'asked-unknown' }] } }]);
  });

  it('says what does not add up, and holds nothing back for it', async () => {
    const { page } = await planned();
    await button(page, 'Performed as planned').click();
    await choice(page, 'How it ended', 'Completed').check();
    await box(page, 'Cement (mL)').fill('45');
    await page.getByText('Is 45 mL right?').waitFor();
    await box(page, 'Cement (mL)').fill('1,250');
    await page.getByText('Write 1250 or 1.250.').waitFor();
    await box(page, 'Began').fill('2026-03-01T10:00');
    await box(page, 'Ended').fill('2026-03-01T09:00');
    await page.getByText('The end is before the beginning.').waitFor();
    await choice(page, 'Immediate complications', 'Observed').check();
    await page.getByText('Complications were observed, and none is recorded below.').waitFor();
    await box(page, 'Dose-area product').fill('12');
    await page.getByText('Choose the unit: without it the number is not recorded.').waitFor();
  });

  it('tells a carrier apart, lets the rest follow, says what cannot be right, and asks for a word on a device past its date', async () => {
    const { clinician, page } = await planned();
    await clinician.perform();
    await button(page, 'Add a device').click();
    await box(page, 'UDI').fill('(01)09506000134352(17)240600(10)LOT-7731(21)S42(240)REF1(91)X');
    await page
      .getByText('Read from it: identifier 09506000134352, expires June 2024, lot LOT-7731, serial number S42, (240) REF1 and (91) X.')
      .waitFor();
    expect(await box(page, 'Lot').inputValue()).toBe('LOT-7731');
    expect(await box(page, 'Serial number').inputValue()).toBe('S42');
    expect(await box(page, 'Expires').inputValue()).toBe('2024-06');
    await page.getByText('Expired June 2024.').waitFor();
    await clinician.goTo('Review and send');
    await page
      .getByText(/^Used after its expiry date: a device, expired June 2024/)
      .first()
      .waitFor();
    await clinician.goTo('Procedure');
    await box(page, 'UDI').fill('https://id.gs1.org/01/09506000134353/10/B?17=280230');
    await page.getByText('The check digit does not fit: was it scanned to its end?').waitFor();
    await page.getByText('(17)280230 is no day on which it can expire. It is kept as it is printed.').waitFor();
    expect(await box(page, 'Lot').inputValue()).toBe('B');
    expect(await box(page, 'Expires').inputValue()).toBe('');
    await box(page, 'Expires').fill('soon');
    await page.getByText('This is no date: it is not recorded.').waitFor();
    await box(page, 'Expires').fill('06/2028');
    await page.getByText('This is no date: it is not recorded.').waitFor({ state: 'hidden' });
    await clinician.send();
    await clinician.told('Procedure', 'Stored.');
    expect(writtenTo(stage.sandbox).procedures[0]?.contained).toMatchObject([
      {
        lotNumber: 'B',
        expirationDate: '2028-06',
        udiCarrier: [{ deviceIdentifier: '09506000134353', carrierHRF: '(01)09506000134353(10)B(17)280230' }],
      },
    ]);
  });

  describe('with a browser that reads bars', () => {
    /** The packed browser has neither a camera nor what reads bars: both are put into their places, and the page's policy is its own. */
    const scanning = async (code: string, camera: 'allowed' | 'refused' = 'allowed') => {
      const visitor = await stage.visitor();
      await visitor.context.addInitScript(
        ([seen, answer]) => {
          const streams: MediaStream[] = [];
          navigator.mediaDevices.getUserMedia = async () => {
            if (answer === 'refused') throw new DOMException('Permission denied', 'NotAllowedError');
            const canvas = document.createElement('canvas');
            canvas.getContext('2d')?.fillRect(0, 0, 10, 10);
            const stream = canvas.captureStream(10);
            streams.push(stream);
            return stream;
          };
          class BarcodeDetector {
            static async getSupportedFormats() {
              return ['data_matrix', 'ean_13'];
            }
            async detect({ videoWidth }: HTMLVideoElement) {
              return videoWidth > 0 ? [{ rawValue: seen }] : [];
            }
          }
          Object.assign(window, { BarcodeDetector, streams });
        },
        [code, camera],
      );
      const page = await visitor.launch('Margaret Osei');
      const clinician = clinicianAt(page);
      await clinician.treat('L1');
      await clinician.plan('Balloon kyphoplasty');
      await clinician.goTo('Procedure');
      await button(page, 'Performed as planned').click();
      await choice(page, 'How it ended', 'Completed').check();
      await button(page, 'Add a device').click();
      await button(page, 'Scan the UDI of device 1 with the camera').click();
      return page;
    };
    const dialog = (page: Page) => page.getByRole('dialog', { name: 'Hold the bars of the label before the camera' });
    const open = (page: Page) =>
      page.evaluate(() => {
        const streams: readonly MediaStream[] = Reflect.get(window, 'streams');
        return streams.flatMap(stream => stream.getTracks().map(({ readyState }) => readyState));
      });

    it('takes a UDI that the camera sees, and closes the camera', async () => {
      const page = await scanning('\u001d010950600013435210LOT-7731\u001d17280630');
      await page.getByText('Read from it: identifier 09506000134352, expires 30 June 2028 and lot LOT-7731.').waitFor();
      await dialog(page).waitFor({ state: 'hidden' });
      expect(await box(page, 'Lot').inputValue()).toBe('LOT-7731');
      await expect.poll(() => open(page)).toEqual(['ended']);
      expect(await page.evaluate(() => Reflect.get(document, 'featurePolicy').allowsFeature('camera'))).toBe(true);
    });

    it('says of other bars that they are none, and closes the camera when it is left', async () => {
      const page = await scanning('4006381333931');
      await dialog(page).getByText('Read, and no UDI: 4006381333931. Try the other bars of the label.').waitFor();
      expect(await open(page)).toEqual(['live']);
      await page.keyboard.press('Escape');
      await dialog(page).waitFor({ state: 'hidden' });
      await expect.poll(() => open(page)).toEqual(['ended']);
      expect(await box(page, 'UDI').inputValue()).toBe('');
    });

    it('says where the camera is not allowed, and typing goes on', async () => {
      const page = await scanning('', 'refused');
      await dialog(page)
        .getByText('The browser does not let this page use the camera. Allow it there, or type or paste the UDI.')
        .waitFor();
      expect((await axeFindings(page)).map(({ id }) => id)).toEqual([]);
      await button(page, 'Close').click();
      await box(page, 'UDI').fill(UDI);
      expect(await box(page, 'Lot').inputValue()).toBe('LOT-7731');
    });
  });

  it('has no button for a camera where the browser reads no bars', async () => {
    const { page } = await planned();
    await button(page, 'Performed as planned').click();
    await choice(page, 'How it ended', 'Completed').check();
    await button(page, 'Add a device').click();
    await box(page, 'UDI').waitFor();
    expect(await page.getByRole('button', { name: /^Scan/ }).count()).toBe(0);
  });

  it('shows beside the dose what the EHR has of it', async () => {
    const dicom = (code: string, value: number, unit: string) => ({
      code: { coding: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code }] },
      valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
    });
    stage.sandbox.store.seed([
      {
        resourceType: 'Observation',
        id: 'dose',
        status: 'final',
        subject: { reference: 'Patient/osei' },
        effectiveDateTime: new Date().toISOString(),
        code: { coding: [{ system: 'http://loinc.org', code: '73569-6' }] },
        component: [dicom('113725', 0.31, 'Gy')],
      },
    ]);
    const { page } = await planned();
    await button(page, 'Performed as planned').click();
    await choice(page, 'How it ended', 'Completed').check();
    await page.getByRole('region', { name: 'Radiation dose and images' }).getByText('310 mGy').first().waitFor();
    expect(await box(page, 'Air kerma at the reference point (mGy)').inputValue()).toBe('');
  });

  it('proposes what a dose report says, records what is taken over, and shows what cannot be', async () => {
    const { page } = await planned();
    await button(page, 'Performed as planned').click();
    await choice(page, 'How it ended', 'Completed').check();
    const content = [container('113702', num('113722', '0.00425', 'Gy.m2'), num('113725', '0.31', 'Gy'), num('113730', '38412', 's'))];
    const born = { birthDate: birthDateOf('osei').iso.replaceAll('-', '') };
    await pickReport(page, doseReportFile(content, born));
    const found = page.getByRole('region', { name: 'Dose report of 22 November 2026, Invented Imaging C-arm 1' });
    await found.getByText('Air kerma at the reference point: 310 mGy (in the report 0.31 Gy)').waitFor();
    await found.getByText(/more or less than any machine gives: not used/).waitFor();
    expect(await box(page, 'Air kerma at the reference point (mGy)').inputValue()).toBe('');
    await button(page, 'Take over all 2').click();
    expect(await box(page, 'Air kerma at the reference point (mGy)').inputValue()).toBe('310');
    expect(await box(page, 'Dose-area product').inputValue()).toBe('42.5');
    expect(await box(page, 'Fluoroscopy time (min)').inputValue()).toBe('');
    await page.getByText(/^From dose report of 22 November 2026, .*: air kerma at the reference point and dose-area product\.$/).waitFor();
    await box(page, 'Air kerma at the reference point (mGy)').fill('300');
    await page.getByText('Air kerma at the reference point: the report says 310 mGy.').waitFor();
    await found.getByText('300 mGy stands here').waitFor();
    await button(page, 'Close').waitFor({ state: 'hidden' });
    await button(page, 'Leave it').click();
    await found.waitFor({ state: 'hidden' });
  });

  it('asks of a second dose report whether it is added or taken in place, and takes none twice', async () => {
    const { page } = await planned();
    await button(page, 'Performed as planned').click();
    await choice(page, 'How it ended', 'Completed').check();
    const born = { birthDate: birthDateOf('osei').iso.replaceAll('-', '') };
    const file = (uid: string, device: string, kerma: string, product: string) =>
      doseReportFile([container('113702', num('113725', kerma, 'Gy'), num('113722', product, 'Gy.m2'))], {
        ...born,
        more: { '00080018': ['UI', uid], '00081090': ['LO', device] },
      });
    const [frontal, lateral] = [file('1.2.3.1', 'Frontal', '0.31', '0.00425'), file('1.2.3.2', 'Lateral', '0.12', '0.001')];
    await pickReport(page, frontal);
    await button(page, 'Take over all 2').click();
    await pickReport(page, lateral);
    await page.getByText('Add this one where both are of this session').waitFor();
    await button(page, 'Add all 2').click();
    expect(await box(page, 'Air kerma at the reference point (mGy)').inputValue()).toBe('430');
    expect(await box(page, 'Dose-area product').inputValue()).toBe('52.5');
    await page
      .getByText(/^In the sum, from dose report of .* Lateral: air kerma at the reference point 120 mGy and dose-area product 10 Gy·cm²\.$/)
      .waitFor();
    // The same file again.
    await pickReport(page, frontal);
    await page.getByText('This very report was taken over already.').waitFor();
    expect(await page.getByRole('button', { name: /^(Add all|Take over all)/ }).count()).toBe(0);
    // In its place: the second alone.
    await pickReport(page, file('1.2.3.3', 'Lateral', '0.2', '0.002'));
    await page.getByText('A later one of the same session often includes the earlier').waitFor();
    await button(page, 'All 2 in place of what stands here').click();
    expect(await box(page, 'Air kerma at the reference point (mGy)').inputValue()).toBe('200');
    await page.getByText(/^From dose report of .* Lateral: air kerma/).waitFor();
    expect(await page.getByText(/Frontal/).count()).toBe(0);
  });

  it.each([
    [
      'of another patient',
      doseReportFile(undefined, { name: 'Brandt^Harold' }),
      /^dose\.dcm is of another patient: its name is Brandt Harold/,
    ],
    ['that is no DICOM', new TextEncoder().encode('%PDF-1.7'), 'dose.dcm is no DICOM file. Nothing was taken.'],
    [
      'that breaks off',
      doseReportFile().slice(0, 700),
      'dose.dcm breaks off or is damaged: it cannot be read to its end. Nothing was taken.',
    ],
    ['on something else', doseReportFile(undefined, { title: '126000' }), /^dose\.dcm is a report on something else/],
  ])('takes nothing of a file %s, says why, and loses nothing', async (_, bytes, expected) => {
    const { page } = await planned();
    await button(page, 'Performed as planned').click();
    await box(page, 'Fluoroscopy time (min)').fill('6.4');
    await pickReport(page, bytes);
    await page.getByText(expected).waitFor();
    expect(await box(page, 'Fluoroscopy time (min)').inputValue()).toBe('6.4');
    expect(await button(page, 'Take over').count()).toBe(0);
  });

  it('keeps leakage at its level, and makes it a complication only when asked; two complications are stored', async () => {
    const { clinician, page } = await planned();
    await button(page, 'Performed as planned').click();
    await choice(page, 'How it ended', 'Completed').check();
    await button(page, 'Began: Now').click();
    await page.getByRole('checkbox', { name: 'Epidural' }).check();
    await button(page, 'Add it as a complication at L1').click();
    const first = page.getByRole('region', { name: 'Complication 1' });
    expect(await list(page, 'What happened').evaluate(select => select === document.activeElement)).toBe(true);
    await choice(first, 'Severity, SIR 2017', '1 · mild').check();
    await choice(first, 'Permanent harm', 'Yes').check();
    await first.getByText('Grade 1, and a consequence that makes it major. Are both meant?').waitFor();
    await first.getByText('Serious by your answers: Permanent harm.').waitFor();
    await choice(first, 'Severity, SIR 2017', '4 · life-threatening or disabling').check();
    await first.getByText('Grade 4 speaks for it. Confirm it, or say otherwise.').waitFor();
    await choice(first, 'Life-threatening', 'No').check();
    await first.getByText('Grade 4 speaks for it.').waitFor({ state: 'hidden' });
    await choice(first, 'Severity, SIR 2017', '3 · severe').check();
    await first.getByText('By your answers this is a major complication.').waitFor();
    await first.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Ongoing' });
    await first.getByText('Will be stored as: severity severe; outcome ongoing.').waitFor();
    await first.getByRole('button', { name: 'When: Now' }).click();

    await button(page, 'Add a complication').click();
    const second = page.getByRole('region', { name: 'Complication 2' });
    await second.getByRole('combobox', { name: 'What happened' }).selectOption({ label: 'Infection' });
    await second.getByText('Your department reviews every infection: practice parameter, section VII.B.').waitFor();
    await second.getByRole('combobox', { name: 'Time not known because' }).selectOption({ label: 'Not known yet' });
    await second.getByRole('combobox', { name: 'Grade not known because' }).selectOption({ label: 'Nobody asked' });
    await second.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Not known' });

    await clinician.send();
    await clinician.receipt().getByText('stored').nth(2).waitFor();
    const { events } = writtenTo(stage.sandbox);
    expect(events.map(({ event }) => event?.coding?.[0]?.code).sort()).toEqual(['infection', 'symptomatic-cement-leakage']);
    expect(events.find(({ event }) => event?.coding?.[0]?.code === 'infection')).toMatchObject({
      _date: { extension: [{ valueCode: 'temp-unknown' }] },
      extension: [{ url: expect.stringMatching(/\/severity-grade$/), valueCodeableConcept: { coding: [{ code: 'not-asked' }] } }],
    });
    expect(JSON.stringify(events)).not.toContain('VII.B');
  });

  it('leads from a line of the summary to its field', async () => {
    const { clinician, page } = await planned();
    await clinician.perform();
    await clinician.goTo('Review and send');
    await button(page, 'At the end').click();
    expect(await list(page, 'Status at the end').evaluate(select => select === document.activeElement)).toBe(true);
  });

  it('lets the note be edited, says when the record changes after that, and loses neither text', async () => {
    const { clinician, page } = await planned();
    await clinician.perform();
    await clinician.goTo('Review and send');
    const note = box(page, 'Text of the note');
    await note.fill('Kyphoplasty went well.');
    await page.getByText('Edited. What changes under Procedure does not change it.').waitFor();
    await clinician.goTo('Procedure');
    await box(page, 'Cement (mL)').fill('5');
    await clinician.goTo('Review and send');
    await page.getByText(/^Since you edited this note, the record has changed\. New in it: .*5 mL/).waitFor();
    await button(page, 'Add that below my text').click();
    expect(await note.inputValue()).toMatch(/^Kyphoplasty went well\.\nAt L1: .*; 5 mL; /);
    await button(page, 'Back to what is recorded').click();
    expect(await note.inputValue()).toMatch(/^Vertebral augmentation\nEnded as: Completed\n/);
    await button(page, 'Bring my text back').click();
    expect(await note.inputValue()).toMatch(/^Kyphoplasty went well\./);
    expect(await note.evaluate(text => text === document.activeElement)).toBe(true);
  });

  it('says what the note lacks until the dictation is there, and leads to it, also where it is folded away', async () => {
    const { clinician, page } = await planned();
    await clinician.perform();
    await clinician.goTo('Review and send');
    const lacking = page.getByRole('region', { name: 'Brief operative note' }).getByRole('listitem');
    const before = await lacking.allInnerTexts();
    expect(before).toEqual(expect.arrayContaining(['L1: Biopsy taken', 'Operator and team', 'Blood loss']));
    expect(before).not.toContain('Status at the end');
    await button(page, 'Blood loss').first().click();
    await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
    await page.keyboard.type('5');
    expect(await box(page, 'Blood loss (mL)').inputValue()).toBe('5');
    await clinician.goTo('Review and send');
    expect(await lacking.allInnerTexts()).toEqual(before.filter(label => label !== 'Blood loss'));
  });

  it('sets out the elements of the formal report to be copied, with what was not recorded by name, and leads to that', async () => {
    const { clinician, page } = await planned();
    await clinician.perform();
    await clinician.goTo('Review and send');
    await button(page, 'Copy as text: Elements of the formal report').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`Elements of the formal report\nPatient: ${WHO}\n`);
    expect(copied).toContain('\nL1: Balloon kyphoplasty; Through both pedicles; 4.5 mL\nNot recorded: When cement was injected (L1)\n');
    await page.getByText('Show the elements').click();
    const findings = page.getByRole('region', { name: 'Findings', exact: true });
    await findings.getByText('L1: leakage: Disc', { exact: true }).waitFor();
    await findings.getByRole('button', { name: 'L1: Height of the vertebral body' }).click();
    await page.waitForFunction(() => document.activeElement?.closest('[data-field="procedure.levels.L1.heightRestored"]') !== null);
  });

  it.each(['Brief operative note', 'Elements of the formal report', 'Pre-procedure note', 'Receipt'])(
    'prints one document with who the patient is, and nothing else: %s',
    async name => {
      const { clinician, page } = await planned({ colorScheme: 'dark' });
      await clinician.perform();
      await clinician.send();
      await clinician.told('Procedure', 'Stored.');
      await button(page, `Print: ${name}`).click();
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.getByRole('main').isVisible()).toBe(false);
      const sheet = page.locator('body > table');
      expect(await sheet.count()).toBe(1);
      const printed = await sheet.innerText();
      expect(printed).toContain(WHO);
      expect(printed).toContain(name === 'Receipt' ? 'Stored. Procedure/' : 'Balloon kyphoplasty');
      expect(await sheet.locator('button, input, select, textarea').count()).toBe(0);
      expect(await sheet.evaluate(table => [getComputedStyle(table).color, getComputedStyle(table).backgroundColor])).toEqual([
        'rgb(0, 0, 0)',
        'rgb(255, 255, 255)',
      ]);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await sheet.waitFor({ state: 'detached' });
    },
  );

  it.each<VisitorOptions>([
    { width: 1280, colorScheme: 'light' },
    { width: 320, colorScheme: 'dark' },
  ])('can be used by everybody with all of it said, at $width px, $colorScheme', async look => {
    const { clinician, page } = await planned(look);
    await clinician.perform();
    await button(page, 'Add a device').click();
    await box(page, 'UDI').fill('+H123PARTNO1234567890120');
    await box(page, 'Fluoroscopy time (min)').fill('six');
    await button(page, 'Add it as a complication at L1').click();
    const complication = page.getByRole('region', { name: 'Complication 1' });
    await complication.getByRole('combobox', { name: 'What happened' }).selectOption({ label: 'Death' });
    await choice(complication, 'Severity, SIR 2017', '5 · death').check();
    await complication.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Resolved' });
    const found = [await troubles(page)];
    await clinician.goTo('Review and send');
    await box(page, 'Text of the note').fill('Edited.');
    await page.getByText(/to be mended before this can be sent/).waitFor();
    found.push(await troubles(page));
    expect(found.flat()).toEqual([]);
  });
});

const pickReport = (page: Page, bytes: Uint8Array) =>
  page.getByLabel('Read a dose report…').setInputFiles({ name: 'dose.dcm', mimeType: 'application/dicom', buffer: Buffer.from(bytes) });

/** What axe finds, and whether anything sticks out to the side. */
async function troubles(page: Page): Promise<readonly string[]> {
  const violations = await axeFindings(page);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...violations.map(({ id, html }) => `${id} at ${html}`), ...(overflow > 0 ? [`${overflow} px too wide`] : [])];
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FhirResource, ServiceRequest } from '../../src/fhir/resource.ts';
import { SYSTEM } from '../../src/sandbox/patients/parts.ts';
import { appWords } from '../../src/words/en/app.ts';
import { bleedingWords } from '../../src/words/en/bleeding.ts';
import { provenanceWords } from '../../src/words/en/provenance.ts';
import { axeFindings } from './axe.ts';
import { downloadBy, textOf } from './case-files.ts';
import { type Clinician, clinicianAt } from './clinician.ts';
import { openStage, type Stage } from './stage.ts';

const { again, source } = provenanceWords;
const OSEI = 'Margaret Osei';
const LINDHOLM = 'Teresa Lindholm';
const SEPTICAEMIA = 'Septicaemia';
const ALLERGIES = 'Allergy that matters here';
const BLEEDING = 'Bleeding or clotting problem';

const sepsis: FhirResource = {
  resourceType: 'Condition',
  id: 'osei-sepsis',
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
  verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }] },
  code: { coding: [{ system: SYSTEM.icd10cm, code: 'A41.9', display: 'Sepsis, unspecified organism' }] },
  subject: { reference: 'Patient/osei' },
  recordedDate: new Date().toISOString(),
};

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
beforeEach(() => {
  stage.sandbox.faults.clear();
  stage.sandbox.reset();
});
afterAll(() => stage.close());

async function chartOf(name: string, see: (page: Page, clinician: Clinician) => Promise<void>): Promise<void> {
  const visitor = await stage.visitor();
  const page = await visitor.launch(name);
  await see(page, clinicianAt(page));
  const violations = await axeFindings(page);
  expect(violations.map(({ id, html }) => `${id} at ${html}`)).toEqual([]);
  expect(visitor.faults).toEqual([]);
  await visitor.context.close();
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('the evidence of a question', () => {
  it('sets a denial and what contests it side by side', async () => {
    const allergy = (id: string, code: object): FhirResource => ({
      resourceType: 'AllergyIntolerance',
      id,
      clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical', code: 'active' }] },
      code,
      patient: { reference: 'Patient/lindholm' },
      recordedDate: new Date().toISOString(),
    });
    stage.sandbox.store.seed([
      allergy('lindholm-none', { coding: [{ system: SYSTEM.snomed, code: '716186003', display: 'No known allergy' }] }),
      allergy('lindholm-other', { text: 'Other, see note' }),
    ]);
    await chartOf(LINDHOLM, async (_page, clinician) => {
      const row = clinician.row('Whole patient', ALLERGIES);
      await row
        .getByText(/^No known allergy, /)
        .first()
        .waitFor();
      await row
        .getByText(/^Other, see note, /)
        .first()
        .waitFor();
      await row.getByText('sources disagree').first().waitFor();
    });
  });

  it('says the window that each value was judged by, and stands together by what it does for the question', async () => {
    await chartOf(OSEI, async (page, clinician) => {
      const row = clinician.row('Whole patient', BLEEDING);
      await row.getByText(/^INR 2\.6, .*, 41 days old; window 24 hours on a vitamin K antagonist$/).waitFor();
      await button(page, `Why: ${BLEEDING}`).click();
      const tooOld = row.getByRole('group', { name: provenanceWords.groups.unusable });
      await tooOld.getByText(/^INR 2\.6, .* window 24 hours on a vitamin K antagonist: too old$/).waitFor();
      await row
        .getByRole('group', { name: provenanceWords.groups.history })
        .getByText(/^INR 2\.4/)
        .waitFor();
      await row.getByText(/^\d+ conditions read to the end\.$/).waitFor();
    });
  });

  it('is opened as a table with what matched marked, and as the EHR has it one act further', async () => {
    await chartOf(OSEI, async (page, clinician) => {
      await button(page, `Why: ${BLEEDING}`).click();
      const reference = 'Observation/osei-inr-latest';
      await button(page, source.openOf(reference)).first().click();
      const summary = clinician.row('Whole patient', BLEEDING).getByRole('group', { name: source.openOf(reference) });
      await summary.getByRole('row', { name: /^What .*6301-6 in LOINC.*matched$/ }).waitFor();
      await summary.getByRole('row', { name: /^Value 2\.6/ }).waitFor();
      expect(await summary.getByText('"resourceType"').count()).toBe(0);
      await summary.getByText(appWords.evidence.raw, { exact: true }).click();
      await summary.getByText('"resourceType": "Observation"').waitFor();
    });
  });
});

describe('reading the chart again', () => {
  it('shows yours, the chart then and now, and changes no answer', async () => {
    await chartOf(OSEI, async (page, clinician) => {
      await clinician.answer('Whole patient', SEPTICAEMIA, 'Not present');
      await clinician.answer('Whole patient', 'Systemic infection going on', 'Present');
      stage.sandbox.store.seed([sepsis]);
      await button(page, again.act).click();
      const changes = page.getByRole('region', { name: again.heading });
      const row = changes.getByRole('row', { name: new RegExp(`^${SEPTICAEMIA}`) });
      for (const words of ['Not present', again.openAgain, 'Body temperature 36.6', 'Sepsis, unspecified organism'])
        await row.getByText(words).waitFor();
      const kept: { readonly answers: Record<string, { readonly value: string }> } = JSON.parse(
        await textOf(await downloadBy(page, 'Save case as a file')),
      );
      expect([kept.answers['CON-ABS-1']?.value, kept.answers['CON-REL-4']?.value]).toEqual(['not-present', 'present']);
      await row.getByRole('button', { name: SEPTICAEMIA }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-field'))).toBe('CON-ABS-1');
      await button(page, again.close).click();
      await changes.waitFor({ state: 'hidden' });
    });
  });

  it('says so where nothing has changed', async () => {
    await chartOf(OSEI, async page => {
      await button(page, again.act).click();
      await page.getByText(again.same).first().waitFor();
    });
  });

  it('keeps what was read before where it fails, and names what did not come', async () => {
    await chartOf(OSEI, async (page, clinician) => {
      stage.sandbox.store.seed([sepsis]);
      stage.sandbox.faults.add({ method: 'GET', path: /\/Observation\?/, times: 9, act: { kind: 'status', status: 403 } });
      await button(page, again.act).click();
      await page
        .getByText(again.kept(['laboratory values and scores']))
        .first()
        .waitFor();
      await clinician
        .row('Whole patient', BLEEDING)
        .getByText(/^INR 2\.6/)
        .waitFor();
      await clinician
        .row('Whole patient', SEPTICAEMIA)
        .getByText(/Sepsis, unspecified/)
        .waitFor({ state: 'hidden' });
    });
  });

  it('can be stopped', async () => {
    await chartOf(OSEI, async page => {
      let letGo = () => {};
      const until = new Promise<void>(resolve => {
        letGo = resolve;
      });
      stage.sandbox.faults.add({ method: 'GET', path: /\/Condition\?/, act: { kind: 'hold', until } });
      await button(page, again.act).click();
      await button(page, again.stop).click();
      await page.getByText(again.stopped).first().waitFor();
      letGo();
    });
  });
});

describe('beside the questions stands', () => {
  it('first who asked for what, when and why', async () => {
    await chartOf(OSEI, async page => {
      const referral = page.getByRole('region', { name: 'Referral', exact: true });
      await referral.getByText(/^Dr Ana Ferreira asked: .* old, for L1\.$/).waitFor();
      await referral.getByText(/oxycodone helps little/).waitFor();
      await button(page, source.openOf('ServiceRequest/osei-referral')).click();
      await referral.getByRole('row', { name: /^Reason/ }).waitFor();
    });
  });

  it('that the referral names another level than imaging', async () => {
    const kept = stage.sandbox.store.all().find(({ id }) => id === 'osei-referral');
    if (kept?.resourceType !== 'ServiceRequest') throw new Error('The chart has no referral.');
    const { bodySite: _l1, ...rest } = kept;
    const elsewhere: ServiceRequest = { ...rest, code: { text: 'Vertebral augmentation T12' } };
    stage.sandbox.store.seed([elsewhere]);
    await chartOf(OSEI, async page => {
      await page
        .getByRole('region', { name: 'Referral', exact: true })
        .getByText(provenanceWords.referral.differs(['T12'], ['L1']))
        .waitFor();
    });
  });

  it('the bleeding review, which asks for the last dose and says whose times it gives', async () => {
    await chartOf(OSEI, async page => {
      const review = page.getByRole('region', { name: bleedingWords.title, exact: true });
      await review.getByText(/^INR 2\.6/).waitFor();
      await review.getByText(bleedingWords.source).waitFor();
      const drug = review.getByRole('region', { name: 'warfarin' });
      await drug.getByText(bleedingWords.lastDose.ask('warfarin')).waitFor();
      await drug.getByLabel(bleedingWords.lastDose.said, { exact: true }).fill('2026-11-19T20:00');
      const unknown = drug.getByRole('checkbox', { name: bleedingWords.lastDose.unknown });
      expect(await unknown.isChecked()).toBe(false);
      const saved = async () => JSON.parse(await textOf(await downloadBy(page, 'Save case as a file'))).lastDoses.warfarin;
      expect(await saved()).toEqual({ at: expect.stringContaining('2026-11-19T20:00') });
      await unknown.check();
      expect(await saved()).toBe('unknown');
      expect(await drug.getByLabel(bleedingWords.lastDose.said, { exact: true }).inputValue()).toBe('');
    });
  });

  it('what no question uses, each with its source', async () => {
    await chartOf(OSEI, async page => {
      const list = page.getByRole('region', { name: provenanceWords.notClassified.heading });
      await list.getByText(provenanceWords.notClassified.count(3)).click();
      await list
        .getByRole('listitem')
        .filter({ hasText: 'Hypertension' })
        .getByRole('button', { name: /^Source: / })
        .click();
      await list.getByRole('row', { name: /^What .*Hypertension/ }).waitFor();
    });
  });

  it('what else the chart knows, and what is new since a day', async () => {
    await chartOf(OSEI, async page => {
      const also = page.getByRole('region', { name: provenanceWords.fields.heading });
      await also.locator('summary').click();
      await also
        .getByText(/Systolic 146 mmHg/)
        .first()
        .waitFor();
      const since = page.getByRole('region', { name: provenanceWords.since.heading });
      await since.locator('summary').click();
      await since.getByLabel(provenanceWords.since.day, { exact: true }).fill('2099-01-01');
      await since.getByText(provenanceWords.since.found(0, '1 January 2099')).waitFor();
    });
  });
});

it('lists thousands that no question uses a page at a time', async () => {
  await chartOf('Eleanor Whitcombe', async page => {
    const list = page.getByRole('region', { name: provenanceWords.notClassified.heading });
    await list.locator('summary').click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(50);
    await list.getByRole('button', { name: provenanceWords.notClassified.more(50) }).click();
    await expect.poll(() => list.getByRole('listitem').count()).toBe(100);
  });
});

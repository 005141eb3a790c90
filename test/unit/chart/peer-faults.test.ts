import { describe, expect, test } from 'vitest';
import { gatherEvidence } from '../../../src/chart/questions/gather-evidence.ts';
import { readChart } from '../../../src/chart/read/read-chart.ts';
import { createServerReader } from '../../../src/fhir/search/server-reader.ts';
import type { QuestionId } from '../../../src/parameter/criteria.ts';
import { chartWords } from '../../../src/words/en/chart.ts';
import { JUDGING } from '../../builders/asked.ts';
import { aPatient, type ChartBuilder, daysBefore, hoursBefore } from '../../builders/chart-builder.ts';
import { aFhirServer, BASE, type FhirServer, refusal, rewritten, startFhirServers } from '../../builders/fhir-server.ts';
import { sessionDouble } from '../../builders/fhir-session.ts';

startFhirServers();

const read = ({ reader }: Pick<FhirServer, 'reader'>, patientId = 'p1') => readChart(reader, { patientId, granted: () => true });
const ask = async (server: Pick<FhirServer, 'reader'>, question: QuestionId) =>
  gatherEvidence(await read(server), question, undefined, JUDGING);

/** Many harmless conditions, and one that matters at the end. */
function longList(): ChartBuilder {
  const chart = aPatient();
  for (let index = 0; index < 115; index += 1) chart.withCondition({ code: 'I10', text: `Hypertension ${index}` });
  return chart.withCondition({ code: 'A41.9', text: 'Sepsis', onset: daysBefore(2) });
}

describe('faults of peers that are not made here', () => {
  test('smart-forms: a search that stops without a word after ten pages, or after one where _count is asked for', async () => {
    const server = aFhirServer(longList().resources(), { pageSize: 10 });
    const asked = await ask(server, 'CON-ABS-1');
    expect(asked).toMatchObject({ state: 'present', evidence: [{ title: 'Sepsis' }] });
    expect(asked.searched[0]).toMatchObject({ status: 'read', count: 116, how: { pages: 12 } });
    expect(server.asked.find(({ pathname }) => pathname.endsWith('/Condition'))?.searchParams.has('_count')).toBe(true);
  });

  test('MediPrisma, to be followed: what ends at a bound says so, and denies nothing', async () => {
    const asked = await ask(aFhirServer(longList().resources(), { pageSize: 10, maxPages: 5 }), 'CON-ABS-1');
    expect(asked).toMatchObject({ state: 'unreadable', suggests: undefined });
    expect(chartWords.searchedLine(asked)).toContain(
      '50 conditions read on 5 pages, then there were more than are read at once: there may be more.',
    );
    const byCount = await ask(aFhirServer(longList().resources(), { pageSize: 10, maxResources: 30 }), 'CON-ABS-1');
    expect(byCount.searched[0]).toMatchObject({ status: 'incomplete', count: 30, failure: { kind: 'too-large' } });
  });

  test('smart-forms: the token sent to whatever address a resource or a page names', async () => {
    const chart = aPatient()
      .withFracture('L1')
      .withFracture('L3')
      .with({
        resourceType: 'MedicationRequest',
        status: 'active',
        intent: 'order',
        medicationReference: { reference: 'https://evil.example/fhir/Medication/m1' },
      });
    const server = aFhirServer(chart.resources(), {
      pageSize: 1,
      quirk: (url, pass) =>
        url.pathname.endsWith('/Condition')
          ? rewritten(pass(), bundle => ({ ...bundle, link: [{ relation: 'next', url: 'https://evil.example/fhir/Condition?page=2' }] }))
          : undefined,
    });
    // A request to any other host would fail the test: nothing answers there.
    const chartRead = await read(server);
    expect(chartRead.reads.Condition).toMatchObject({ status: 'incomplete', count: 1, failure: { kind: 'foreign-url' } });
    expect(chartWords.searchedRead({ read: 'Condition', count: 1, ...chartRead.reads.Condition, failure: { kind: 'foreign-url' } })).toBe(
      '1 condition read, then the EHR pointed to another server for the rest, which was not asked: there may be more.',
    );
    expect(server.asked.every(({ host }) => host === 'ehr.example')).toBe(true);
  });

  test('smart-forms: a token that ends between two pages ends the list', async () => {
    let ended = false;
    const chart = longList().resources();
    const { asked, tokens } = aFhirServer(chart, {
      pageSize: 10,
      quirk(url) {
        if (!url.searchParams.has('_page') || ended) return undefined;
        ended = true;
        return new Response(null, { status: 401 });
      },
    });
    const reader = createServerReader(sessionDouble({ baseUrl: BASE }));
    expect((await read({ reader })).reads.Condition).toMatchObject({ status: 'read', count: 116 });
    expect([tokens[0], tokens.at(-1)]).toEqual(['Bearer token-1', 'Bearer token-2']);
    expect(asked.length).toBeGreaterThan(12);
  });

  test('smart-forms: one duplicate blanks the whole item; here both are shown and the clinician decides', async () => {
    const when = hoursBefore(5);
    const asked = await ask(aFhirServer(aPatient().withInr(1.1, when).withInr(2.6, when).resources()), 'CARE-PRE-5');
    expect(asked.evidence.map(({ value }) => value).toSorted()).toEqual(['1.1', '2.6']);
  });

  test('smart-forms: what another patient’s chart held stays on the screen', async () => {
    await read(aFhirServer(longList().resources()));
    const other = await read(aFhirServer(aPatient('p2').resources()), 'p2');
    expect([...other.resources.keys()]).toEqual(['Patient/p2']);
  });

  test('smart-forms: a prefill that failed says so in a console only; here it is said at the question, with the reason', async () => {
    const server = aFhirServer(aPatient().resources(), {
      quirk: url => (url.pathname.endsWith('/Condition') ? refusal(500, 'Boom') : undefined),
    });
    expect(chartWords.searchedLine(await ask(server, 'CON-ABS-1'))).toBe(
      'Conditions could not be read: the EHR could not answer (500). Nothing is known from them.',
    );
  });

  test('Medplum’s demonstration: a failed read of conditions shown as "none on record"', async () => {
    const server = aFhirServer(longList().resources(), {
      quirk: url => (url.pathname.endsWith('/Condition') ? new Response(null, { status: 403 }) : undefined),
    });
    const asked = await ask(server, 'CON-ABS-1');
    expect([asked.state, asked.suggests, asked.evidence]).toEqual(['unreadable', undefined, []]);
  });

  test('Medplum’s demonstration: a missing value plotted as zero', async () => {
    const chart = aPatient().withObservation('72514-3', {}, hoursBefore(3));
    const asked = await ask(aFhirServer(chart.resources()), 'IND-1a');
    expect(asked.suggests).toBeUndefined();
    expect(asked.evidence.every(({ value, says }) => value !== '0' && says !== 'present')).toBe(true);
  });

  test('patient-summary: a patient named from outside takes the place of the session’s', async () => {
    const both = [
      ...aPatient().resources(),
      ...aPatient('p2')
        .withCondition({ code: 'A41.9', onset: daysBefore(1) })
        .resources(),
    ];
    const server = aFhirServer(both, {
      // The server forgets whom it was asked for.
      quirk(url, pass) {
        const open = new URL(url);
        open.searchParams.delete('patient');
        return pass(open);
      },
    });
    const chart = await read(server);
    expect([...chart.resources.keys()]).toEqual(['Patient/p1']);
    expect(chart.unreadable).toMatchObject([{ type: 'Condition', reasons: [{ kind: 'other-patient' }] }]);
    const asked = gatherEvidence(chart, 'CON-ABS-1', undefined, JUDGING);
    expect([asked.evidence, asked.unreadableCount]).toEqual([[], 1]);
  });

  test('lforms-fhir-app: an error among the results counted as one of them', async () => {
    const failed = {
      resource: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'timeout', diagnostics: 'Archive offline' }] },
    };
    const server = aFhirServer(aPatient().resources(), {
      quirk: (url, pass) =>
        url.pathname.endsWith('/Condition') ? rewritten(pass(), bundle => ({ ...bundle, entry: [failed] })) : undefined,
    });
    const asked = await ask(server, 'CON-ABS-1');
    expect(asked.state).toBe('unreadable');
    expect(asked.searched[0]).toMatchObject({ read: 'Condition', status: 'incomplete', count: 0 });
    expect(chartWords.searchedLine(asked)).toContain(
      'then the EHR said that part of it had failed (“Archive offline”): there may be more.',
    );
  });
});

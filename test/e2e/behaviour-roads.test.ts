import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/conformance/validate.ts';
import type { FhirResource } from '../../src/fhir/resource.ts';
import { BEHAVIOURS, isBehaviourName } from '../../src/sandbox/behaviours/behaviours.ts';
import { appWords } from '../../src/words/en/app.ts';
import { ENDS, IN_A_BROWSER } from '../builders/behaviour-ends.ts';
import { downloadBy, openCaseFile, textOf, wholeCaseFile } from './case-files.ts';
import { clinicianAt } from './clinician.ts';
import { MARGARET } from './sending-stage.ts';
import { openStage, type Stage, type Visitor } from './stage.ts';
import { type Delivery, planSeen, type SeenLine, sendForAsLongAsThereIsAWay } from './walked-road.ts';

/** In the words of the table. */
const PLANNED: Readonly<Record<string, string>> = {
  new: 'create',
  'in the note': 'document',
  'in a form': 'questionnaire',
  'not sent': 'file',
};
const ENDED: Readonly<Record<string, string>> = {
  stored: 'stored',
  'stored in part': 'stored',
  'there, not compared': 'stored',
  'not stored': 'refused',
  'not found again': 'gone',
  'in the note': 'document',
  'in a form': 'questionnaire',
  'not sent': 'file',
};

const TYPES = ['Consent', 'Procedure', 'AdverseEvent', 'DocumentReference'] as const;

const inTheWordsOf = (table: Readonly<Record<string, string>>, lines: readonly SeenLine[]) =>
  lines.map(({ type, tag }) => `${type} ${table[tag] ?? tag}`);

describe('a whole record in a browser', () => {
  let stage: Stage;
  let visitor: Visitor;
  let file: string;

  beforeAll(async () => {
    stage = await openStage();
    file = await wholeCaseFile(stage, MARGARET, 'L1');
  });
  beforeEach(async () => {
    stage.sandbox.reset();
    visitor = await stage.visitor();
  });
  afterEach(() => visitor.context.close());
  afterAll(() => stage.close());

  it.each(BEHAVIOURS.map(({ name }) => name).filter(isBehaviourName))(
    'goes on %s as the plan says, is there once or is told to be not there, and can be saved throughout',
    async name => {
      const { sandbox } = stage;
      const address = sandbox.launchUrl('osei', { behaviour: name });
      const base = new URL(address).searchParams.get('iss') ?? '';
      const from = sandbox.log.length;
      const writes = () =>
        sandbox.log
          .slice(from)
          .filter(({ kind, method, url }) => kind === 'fhir' && url.startsWith(base) && method !== 'GET' && method !== 'OPTIONS')
          .map(({ method, url }) => `${method} ${url.slice(base.length + 1) || '/'}`);
      const before = new Set(sandbox.store.all().map(keyOf));
      const held = () => sandbox.store.all().filter(resource => !before.has(keyOf(resource)));
      const page = await visitor.page();
      await page.goto(address);
      await page.getByRole('heading', { name: 'Assess', level: 1 }).waitFor();
      await page.getByText('The chart is still being read.').waitFor({ state: 'hidden' });
      const clinician = clinicianAt(page);
      await openCaseFile(page, file.replaceAll(sandbox.fhir, base));
      const expectSavable = async () => {
        const record = await textOf(await downloadBy(page, appWords.file.saveRecord));
        expect(record.match(/"resourceType": "(Consent|Procedure|AdverseEvent)"/g)).toHaveLength(3);
        expect(await textOf(await downloadBy(page, 'Save case as a file'))).toContain('balloon-kyphoplasty');
      };

      const expected = { ...ENDS[name], ...IN_A_BROWSER[name] };
      await clinician.goTo('Review and send');
      await expect.poll(async () => inTheWordsOf(PLANNED, await planSeen(clinician))).toEqual(expected.planned);
      await expectSavable();
      const deliveries = await sendForAsLongAsThereIsAWay(clinician, { writes, held });

      const ends = expected.ends.map(line => line.replace('unchanged', 'stored'));
      expect([inTheWordsOf(ENDED, deliveries.at(-1)?.receipt ?? []), deliveries.length]).toEqual([ends, expected.deliveries]);
      expect(TYPES.map(type => held().filter(({ resourceType }) => resourceType === type).length)).toEqual(expected.held);
      for (const delivery of deliveries) {
        expectCarriedOut(delivery);
        for (const line of delivery.receipt) expectTrue(line, delivery.held);
      }
      await expectSavable();
      // What a page may send is learnt by trying it on a harmless read, and the browser says so on the console.
      const tried = /Patient\/osei' .* blocked by CORS policy: Request header field (if-none-exist|prefer) is not allowed/;
      expect(visitor.faults.filter(fault => name !== 'picky' || !tried.test(fault))).toEqual([]);
    },
  );
});

/** What was planned was asked for, in that order, or is told to be left; and nothing else was asked for. */
function expectCarriedOut({ plan, together, writes, receipt }: Delivery): void {
  const toSend = plan.filter(({ tag }) => tag === 'new').map(({ type }) => type);
  const left = receipt.filter(({ tag }) => tag === 'not sent').map(({ type }) => type);
  const singly = toSend.filter(type => !left.includes(type)).map(type => `POST ${type}`);
  // An EHR that takes no transaction after all has stored nothing, and gets the same ones singly.
  if (together) expect([['POST /'], ['POST /', ...singly]]).toContainEqual(writes);
  else expect(writes).toEqual(singly);
}

/** Whatever is said to be stored is there, under the id that is named; whole, where nothing less is said. */
function expectTrue({ type, tag, text }: SeenLine, held: readonly FhirResource[]): void {
  const ours = held.filter(({ resourceType }) => resourceType === type);
  if (!/^(stored|stored in part|there, not compared)$/.test(tag)) {
    expect(ours.length, `${type} is said to be ${tag}`).toBe(0);
    return;
  }
  expect(ours, `${type} is said to be ${tag}`).toHaveLength(1);
  const id = new RegExp(`${type}/([A-Za-z0-9.-]+)`).exec(text)?.[1];
  if (id !== undefined) expect(ours[0]?.id).toBe(id);
  if (tag === 'stored') expect(ours.flatMap(resource => validate(resource)).filter(({ severity }) => severity === 'error')).toEqual([]);
}

function keyOf({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id}`;
}

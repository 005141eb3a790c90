import { expect, it } from 'vitest';
import { checkForms } from '../../../src/delivery/check-forms.ts';
import { createBundleReader } from '../../../src/fhir/file/bundle-reader.ts';
import type { Questionnaire } from '../../../src/fhir/resource.ts';
import { openEhr, startEhr } from './ehr.ts';
import { answer } from './mending.ts';

startEhr();

const URL = 'https://ehr.example/Questionnaire/consent';

/** As the EHR has it: one question stands within a group. */
const form = (version: string): Questionnaire => ({
  resourceType: 'Questionnaire',
  id: `consent-${version}`,
  url: URL,
  version,
  status: 'active',
  item: [
    { linkId: 'group', type: 'group', item: [{ linkId: 'decision', type: 'string' }] },
    { linkId: 'given-by', type: 'string' },
  ],
});

/** What is wrong with a form that a site names so. */
async function faultOf(canonical: string, linkIds: Readonly<Record<string, string>>, there: readonly Questionnaire[]) {
  const [checked] = await checkForms(createBundleReader(there), [{ resource: 'Consent', canonical, linkIds }]);
  return checked?.fault;
}

it('a form that asks all that the site says, within a group too, has no fault', async () => {
  expect(await faultOf(URL, { ours: 'decision', ourOther: 'given-by' }, [form('1')])).toBeUndefined();
});

it('a form that does not ask what the site says is told with the questions that it lacks', async () => {
  const fault = await faultOf(URL, { ours: 'decision', ourOther: 'given-to', last: 'level' }, [form('1')]);
  expect(fault).toEqual({ kind: 'form-differs', linkIds: ['given-to', 'level'] });
});

it('a form that is not there is told, and one of another version or address is not taken for it', async () => {
  for (const there of [[], [form('2')], [{ ...form('1'), url: `${URL}-of-others` }]]) {
    expect(await faultOf(`${URL}|1`, { ours: 'decision' }, there)).toMatchObject({ kind: 'form-unread' });
  }
  expect(await faultOf(`${URL}|2`, { ours: 'decision' }, [form('1'), form('2')])).toBeUndefined();
});

it('the site’s word stands where the server gives nobody a form, and does not where it only fails to', async () => {
  const faultWhere = async (status: number) => {
    const ehr = openEhr();
    ehr.fault(() => answer(status, 'No'));
    const [checked] = await checkForms(ehr.means.reader, [{ resource: 'Consent', canonical: URL, linkIds: { ours: 'decision' } }]);
    return checked?.fault;
  };
  for (const status of [403, 404, 405]) expect(await faultWhere(status)).toBeUndefined();
  expect(await faultWhere(400)).toMatchObject({ kind: 'form-unread', failure: { status: 400 } });
});

it('is asked for by its address alone, and each form for itself', async () => {
  const ehr = openEhr();
  ehr.store.seed([form('1')]);
  const others = { resource: 'Procedure', canonical: 'https://ehr.example/Questionnaire/other|3', linkIds: {} } as const;
  const ours = { resource: 'Consent', canonical: `${URL}|1`, linkIds: { ours: 'decision' } } as const;
  const asked: string[] = [];
  ehr.fault(request => {
    asked.push(new global.URL(request.url).searchParams.get('url') ?? '');
    return undefined;
  });
  const checked = await checkForms(ehr.means.reader, [others, ours]);
  expect(asked.sort()).toEqual([URL, 'https://ehr.example/Questionnaire/other']);
  expect(checked.map(({ canonical, fault }) => [canonical, fault?.kind])).toEqual([
    [others.canonical, 'form-unread'],
    [ours.canonical, undefined],
  ]);
});

import { expect, it } from 'vitest';
import { checkForms } from '../../../src/delivery/check-forms.ts';
import { createBundleReader } from '../../../src/fhir/file/bundle-reader.ts';
import type { Questionnaire } from '../../../src/fhir/resource.ts';

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

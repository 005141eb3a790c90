import { describe, expect, it } from 'vitest';
import type { Answer, Case } from '../../../src/assessment/case/case.ts';
import { enteredNow } from '../../../src/assessment/case/enter.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { Extension, QuestionnaireResponse, QuestionnaireResponseItem } from '../../../src/fhir/resource.ts';
import { caseOfForeign } from '../../../src/record/foreign/case-of-foreign.ts';
import { caseOfResponses } from '../../../src/record/questionnaire/case-of-responses.ts';
import { formEntry } from '../../../src/record/questionnaire/form-entry.ts';
import { stageResponses } from '../../../src/record/questionnaire/stage-responses.ts';
import { inEnglish } from '../../../src/words/load-words.ts';
import { AT, acted, emptyCase, wholeCase } from '../assessment/cases.ts';
import { storedOf, takeUpOf } from './taking-up/taken-up.ts';

const INFORMATION_ORIGIN = 'http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin';
const OWN_ORIGIN = /\/StructureDefinition\/answer-origin$/;

const came = (origin: Answer['origin']): Answer => ({ value: 'present', origin, at: AT, evidenceSeen: [] });
const DOCTOR = { by: 'Dr Ruth Adeyemi', at: AT };
const NURSE = { by: 'Nora Okafor', at: AT };

/** One answer of each kind, one of them by a nurse; a plan that was typed. */
const answered = (): Case => ({
  ...acted(emptyCase(), { type: 'choose-level', level: 'L1' }, { type: 'plan', change: { guidance: 'ct', sedation: true } }),
  answers: {
    'CON-ABS-1': came('confirmed'),
    'CON-ABS-4': came('edited'),
    'CON-REL-4': came('typed'),
    'CON-REL-6': came('group-attested'),
  },
  enteredBy: {
    'CON-ABS-1': DOCTOR,
    'CON-ABS-4': NURSE,
    'CON-REL-4': DOCTOR,
    'levels.L1': NURSE,
    'plan.guidance': NURSE,
    'plan.sedation': { by: undefined, at: AT },
  },
});

const responsesOf = (current: Case): readonly QuestionnaireResponse[] => JSON.parse(JSON.stringify(stageResponses(current, inEnglish)));

/** By linkId, what the extensions of each answer say: our own code, DTR's source, and who. */
function originsIn(items: readonly QuestionnaireResponseItem[] = []): Readonly<Record<string, readonly unknown[]>> {
  const part = (extension: Extension | undefined, url: string) => extension?.extension?.find(each => each.url === url);
  const found = items.flatMap(({ linkId, answer = [], item }) => [
    ...answer.map(({ extension = [] }) => {
      const dtr = extension.find(({ url }) => url === INFORMATION_ORIGIN);
      const who = part(part(dtr, 'author'), 'practitioner')?.valueReference;
      const own = extension.find(({ url }) => OWN_ORIGIN.test(url))?.valueCodeableConcept?.coding?.[0]?.code;
      return [
        linkId,
        [own, part(dtr, 'source')?.valueCode, who && (who.reference ?? who.display ?? who.extension?.[0]?.valueCode)],
      ] as const;
    }),
    ...Object.entries(originsIn(item)),
  ]);
  return Object.fromEntries(found);
}

describe('how an answer of a response came about', () => {
  it('is told at each answer, by our own code and as DTR has it: what a person gave with who did', () => {
    const [assessment, plan] = responsesOf(answered());
    expect(originsIn(assessment?.item)).toEqual({
      site: [undefined, 'manual', 'Nora Okafor'],
      'CON-ABS-1': ['suggested', 'auto-client', undefined],
      'CON-ABS-4': ['edited', 'override', 'Nora Okafor'],
      'CON-REL-4': ['typed', 'manual', 'Practitioner/dr1'],
      'CON-REL-6': ['group-attested', 'manual', 'unknown'],
    });
    expect(originsIn(plan?.item)).toEqual({
      guidance: [undefined, 'manual', 'Nora Okafor'],
      sedation: [undefined, 'manual', 'unknown'],
      'levels.site': [undefined, 'manual', 'Nora Okafor'],
    });
  });

  it('has an author just where no program filled it in, of whatever stage', () => {
    const whole = enteredNow(emptyCase(), wholeCase(), AT);
    for (const { item } of responsesOf(whole))
      for (const [linkId, [, source, who]] of Object.entries(originsIn(item)))
        expect([linkId, who !== undefined]).toEqual([linkId, source !== 'auto-client']);
  });

  it('is named by a Practitioner: of somebody who is signed in by a role, the name', () => {
    const byRole = (name: string | undefined) => {
      const clinician = { reference: 'PractitionerRole/r1', name };
      const entered = { by: name ?? 'PractitionerRole/r1', at: AT };
      const [, plan] = responsesOf({ ...answered(), clinician, enteredBy: { 'plan.guidance': entered } });
      return originsIn(plan?.item).guidance?.[2];
    };
    expect([byRole('Dr Ruth Adeyemi'), byRole(undefined)]).toEqual(['Dr Ruth Adeyemi', 'unknown']);
  });

  it('keeps to the profile', () => {
    expect(
      responsesOf(answered())
        .flatMap(each => validate(each))
        .filter(({ severity }) => severity !== 'information'),
    ).toEqual([]);
  });

  it('comes back with the answer, and who gave it, where no Provenance stands beside it', () => {
    const back = caseOfResponses(emptyCase(), responsesOf(answered()));
    const origins = (current: Case) => Object.fromEntries(Object.entries(current.answers).map(([key, answer]) => [key, answer?.origin]));
    expect(back.ok && origins(back.case)).toEqual(origins(answered()));
    const taken = takeUpOf(storedOf(answered(), ['QuestionnaireResponse'])).case;
    expect(origins(taken)).toEqual(origins(answered()));
    const by = (field: string) => taken.enteredBy[field]?.by;
    expect(['CON-ABS-4', 'CON-REL-4', 'plan.guidance'].map(by)).toEqual(['Nora Okafor', 'Dr Ruth Adeyemi', 'Nora Okafor']);
  });

  it('counts as typed where only DTR says it', () => {
    const [assessment] = responsesOf(answered());
    const others = JSON.parse(JSON.stringify(assessment), (key, value: unknown) =>
      key === 'extension' && Array.isArray(value) ? value.filter(({ url }) => !OWN_ORIGIN.test(url)) : value,
    );
    const back = caseOfResponses(emptyCase(), [others]);
    expect(back.ok && new Set(Object.values(back.case.answers).map(answer => answer?.origin))).toEqual(new Set(['typed']));
  });

  it('is that a person confirmed it, where a form of another program hands on what ours says', () => {
    const given = { newId: () => '20000000-0000-4000-8000-000000000001', now: AT };
    const back = caseOfForeign(emptyCase(), responsesOf(answered()), given);
    expect(back.ok && [back.notRead, back.case.answers['CON-ABS-1']?.value]).toEqual([[], 'present']);
  });

  it('is not told in a form of the EHR’s own', () => {
    const linkIds = { decision: 'Q1', takenBy: 'Q2' };
    const entry = formEntry(wholeCase(), { resource: 'Consent', canonical: 'https://ehr.example/form', linkIds }, inEnglish);
    expect(JSON.stringify(entry?.resource)).toContain('"Q1"');
    expect(JSON.stringify(entry?.resource)).not.toContain(INFORMATION_ORIGIN);
  });
});

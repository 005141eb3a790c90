import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/assessment/case/case.ts';
import { caseFileName, writeCaseFile } from '../../../src/assessment/case/case-file.ts';
import { newSedationMedicine, newTeamMember } from '../../../src/assessment/case/team.ts';
import { openCaseFile, readCaseFile } from '../../../src/assessment/case-file/open-case-file.ts';
import { AT, acted, aSuggestion, emptyCase, present, wholeCase, withChart } from './cases.ts';

const whole = () =>
  acted(
    wholeCase(),
    present('CON-ABS-1'),
    { type: 'answer', key: 'CARE-PRE-6', value: 7, at: AT },
    { type: 'last-dose', ingredient: 'apixaban', answer: { at: '2026-11-20T08:00:00-05:00' } },
    { type: 'last-dose', ingredient: 'clopidogrel', answer: 'unknown' },
    { type: 'bleeding', act: { kind: 'interval', drug: 'apixaban', hours: 12 } },
    { type: 'bleeding', act: { kind: 'value', id: 'inr', change: { value: 1.3, at: '2026-11-22T07:40:00-05:00' } } },
    { type: 'bleeding', act: { kind: 'reversal', drug: 'apixaban', change: { what: 'Andexanet alfa', at: '2026-11-22T07:50:00-05:00' } } },
    { type: 'bleeding', act: { kind: 'go-on', words: { kind: 'given', text: 'The cord is pressed.' }, at: AT, stood: 'not known' } },
    { type: 'depart', key: 'CON-ABS-1', words: { kind: 'given', text: 'Cultures were negative twice.' } },
    { type: 'depart', key: 'level-mismatch@L2', words: { kind: 'none-given' } },
    {
      type: 'delivered',
      entries: [{ key: 'procedure', resourceType: 'Procedure', id: '12', versionId: undefined, sent: '{"a":1}', at: AT }],
    },
  );
const json = (change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(writeCaseFile(whole()));
  change(value);
  return JSON.stringify(value);
};

describe('a case file', () => {
  it('gives back the case that was saved', () => {
    expect(readCaseFile(writeCaseFile(whole()))).toEqual({ ok: true, case: whole() });
    expect(readCaseFile(writeCaseFile(emptyCase()))).toEqual({ ok: true, case: emptyCase() });
  });

  it('that is saved again unchanged is the same text', () => {
    const once = writeCaseFile(
      acted(
        whole(),
        { type: 'add-device', id: '00000000-0000-4000-8000-0000000000d1' },
        { type: 'add-complication', id: '00000000-0000-4000-8000-0000000000c9', kind: 'infection' },
        {
          type: 'procedure',
          change: {
            team: [newTeamMember('00000000-0000-4000-8000-0000000000e1')],
            sedationMedicines: [newSedationMedicine('00000000-0000-4000-8000-0000000000f1')],
          },
        },
      ),
    );
    const read = readCaseFile(once);
    expect(read.ok && writeCaseFile(read.case)).toBe(once);
  });

  it('keeps what the evidence beside each answer said', () => {
    const charted = withChart(emptyCase(), { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1') } });
    const answered = acted(charted, present('CON-ABS-1'));
    const read = readCaseFile(writeCaseFile(answered));
    expect(read.ok && read.case.answers).toEqual(answered.answers);
  });

  it('leaves out what the chart says, which is read anew where it is opened', () => {
    const charted = withChart(whole(), { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1') } });
    expect(writeCaseFile(charted)).toBe(writeCaseFile(whole()));
  });

  it('from before a case had a language is a case in English', () => {
    const old = json(value => {
      delete value.language;
    });
    expect(readCaseFile(old)).toEqual({ ok: true, case: whole() });
  });

  it('from before last doses were asked for has none, and is opened', () => {
    const old = json(value => {
      delete value.lastDoses;
    });
    const read = readCaseFile(old);
    expect(read.ok && read.case.lastDoses).toEqual({});
  });

  it('from before values of the day were entered has none, and is opened', () => {
    const old = json(value => {
      delete value.bleeding;
    });
    const read = readCaseFile(old);
    expect(read.ok && read.case.bleeding).toEqual({ intervals: {}, values: {}, reversals: {}, goingOn: undefined });
  });

  it('from before the Universal Protocol was recorded has nothing said of it, and is opened', () => {
    const old = json(value => {
      const { universalProtocol: _, ...procedure } = whole().procedure;
      Object.assign(value, { procedure });
    });
    const read = readCaseFile(old);
    expect(read.ok && read.case.procedure.universalProtocol).toEqual(emptyCase().procedure.universalProtocol);
  });

  it('with a last dose that is no date is refused, and says where', () => {
    const odd = json(value => {
      value.lastDoses = { apixaban: { at: 'this morning' } };
    });
    expect(readCaseFile(odd)).toMatchObject({ ok: false, problem: { kind: 'not-a-case', at: 'lastDoses.apixaban' } });
  });

  it.each([
    [4000, true],
    [4001, false],
  ])('with a last dose of a drug whose name has %d letters is opened: %s', (length, ok) => {
    const drug = 'a'.repeat(length);
    const read = readCaseFile(
      json(value => {
        value.lastDoses = { [drug]: 'unknown' };
      }),
    );
    expect(read).toMatchObject(ok ? { ok, case: { lastDoses: { [drug]: 'unknown' } } } : { ok, problem: { kind: 'not-a-case' } });
  });

  it('can be opened again whatever the chart has for a birth date and a day of death', () => {
    const { patient } = whole();
    const odd: Case = { ...whole(), patient: { ...patient, birthDate: 'about 1940', deceased: 'last Tuesday' } };
    expect(readCaseFile(writeCaseFile(odd))).toEqual({ ok: true, case: odd });
  });

  it('keeps what was sent, of each type that is sent', () => {
    const entries = (
      [
        ['consent', 'Consent'],
        ['procedure', 'Procedure'],
        ['adverse-event/00000000-0000-4000-8000-0000000000c1', 'AdverseEvent'],
      ] as const
    ).map(([key, resourceType]) => ({ key, resourceType, id: '1', versionId: '2', sent: '{}', at: AT }));
    const sent = acted(emptyCase(), { type: 'delivered', entries });
    expect(readCaseFile(writeCaseFile(sent))).toEqual({ ok: true, case: sent });
  });

  it('has a name that says when and which, and nothing of the patient', () => {
    expect(caseFileName(whole())).toBe('vertaug-case-2026-11-22-00000000.json');
  });
});

describe('opening a file', () => {
  it.each<[string, string, object]>([
    ['text that is no JSON', 'case', { kind: 'not-json' }],
    ['JSON that is no object', '[]', { kind: 'not-a-case', at: '', expected: 'an object' }],
    [
      'a later format',
      json(value => {
        value.format = 'vertaug-case/2';
      }),
      { kind: 'not-a-case', at: 'format', expected: 'one of vertaug-case/1' },
    ],
    [
      'a language that Vertaug does not speak',
      json(value => {
        value.language = 'fr';
      }),
      { kind: 'not-a-case', at: 'language', expected: 'one of en, fr-CA' },
    ],
    [
      'a property that is not known',
      json(value => {
        value.extra = 1;
      }),
      { kind: 'not-a-case', at: 'extra' },
    ],
    [
      'an inherited name as a property',
      json(value => {
        Object.assign(value, { toString: 'x' });
      }),
      { kind: 'not-a-case', at: 'toString' },
    ],
    [
      'a missing part',
      json(value => {
        delete value.plan;
      }),
      { kind: 'not-a-case', at: 'plan' },
    ],
    [
      'a text that every file has had, and is missing in this one',
      json(value => {
        const { note: _, ...procedure } = whole().procedure;
        Object.assign(value, { procedure });
      }),
      { kind: 'not-a-case', at: 'procedure.note', expected: 'text' },
    ],
    [
      'a device whose id is no uuid',
      json(value => {
        const [device] = acted(whole(), { type: 'add-device', id: '00000000-0000-4000-8000-0000000000d1' }).procedure.devices;
        Object.assign(value, { procedure: { ...whole().procedure, devices: [{ ...device, id: 'x-1' }] } });
      }),
      { kind: 'not-a-case', at: 'procedure.devices[0].id' },
    ],
    [
      'a signature that is drawn with anything but strokes of a pen',
      json(value => {
        const signature = { name: 'Margaret Osei', path: 'M10 20L30 40"/><image href="https://elsewhere.example/"', at: AT, text: '' };
        Object.assign(value, { consent: { ...whole().consent, signature } });
      }),
      { kind: 'not-a-case', at: 'consent.signature.path' },
    ],
    [
      'a last dose of a drug without a name',
      json(value => {
        value.lastDoses = { '': 'unknown' };
      }),
      { kind: 'not-a-case', at: 'lastDoses.' },
    ],
    [
      'a value of the day that is none',
      json(value => {
        value.bleeding = { ...whole().bleeding, values: { fibrinogen: { value: 2 } } };
      }),
      { kind: 'not-a-case', at: 'bleeding.values.fibrinogen' },
    ],
    [
      'a yes to what is never asked',
      json(value => {
        value.confirmed = { 'over-limit:../x y': { about: '1', at: AT } };
      }),
      { kind: 'not-a-case', at: 'confirmed.over-limit:../x y' },
    ],
    [
      'a number where a date is due',
      json(value => {
        value.startedAt = 20_261_122;
      }),
      { kind: 'not-a-case', at: 'startedAt' },
    ],
    [
      'an id that is a list with an id in it',
      json(value => {
        value.id = [whole().id];
      }),
      { kind: 'not-a-case', at: 'id' },
    ],
    [
      'a level that is none',
      json(value => {
        value.levels = [{ level: 'L9' }];
      }),
      { kind: 'not-a-case', at: 'levels[0].level' },
    ],
    [
      'a leak at a place that is none',
      json(value => {
        Object.assign(value, { procedure: { ...whole().procedure, levels: [{ ...whole().procedure.levels[0], leakage: ['knee'] }] } });
      }),
      { kind: 'not-a-case', at: 'procedure.levels[0].leakage[0]' },
    ],
    [
      'an answer to no question',
      json(value => {
        value.answers = { 'CON-ABS-9': {} };
      }),
      { kind: 'not-a-case', at: 'answers.CON-ABS-9' },
    ],
    [
      'a patient question asked at a level',
      json(value => {
        value.answers = { 'CON-ABS-1@L1': {} };
      }),
      { kind: 'not-a-case', at: 'answers.CON-ABS-1@L1' },
    ],
    [
      'a level question without its level',
      json(value => {
        value.answers = { 'IND-1': {} };
      }),
      { kind: 'not-a-case', at: 'answers.IND-1' },
    ],
    [
      'an id that could leave the FHIR base',
      json(value => {
        value.patient = { id: '../x', deceased: false };
      }),
      { kind: 'not-a-case', at: 'patient.id' },
    ],
    [
      'a pain score of 11',
      json(value => {
        value.answers = { 'CARE-PRE-6': { value: 11, origin: 'typed', at: AT, evidenceSeen: [] } };
      }),
      { kind: 'not-a-case', at: 'answers.CARE-PRE-6.value' },
    ],
    [
      'an identifier that is no uuid',
      json(value => {
        value.procedureId = '12';
      }),
      { kind: 'not-a-case', at: 'procedureId' },
    ],
    [
      'a time without its offset',
      json(value => {
        value.startedAt = '2026-11-22T09:30:00';
      }),
      { kind: 'not-a-case', at: 'startedAt' },
    ],
  ])('refuses %s and says where', (_, text, problem) => {
    expect(readCaseFile(text)).toMatchObject({ ok: false, problem });
  });

  const session = { iss: whole().iss, patient: whole().patient, clinician: { reference: 'Practitioner/dr2', name: 'Dr Ines Maro' } };

  it('is refused for another patient and for another EHR', { tags: ['D32'] }, () => {
    const text = writeCaseFile(whole());
    expect(openCaseFile(text, { ...session, patient: { ...session.patient, id: 'p2' } })).toEqual({
      ok: false,
      problem: { kind: 'other-patient' },
    });
    expect(openCaseFile(text, { ...session, iss: 'https://other.example/fhir' })).toEqual({
      ok: false,
      problem: { kind: 'other-ehr', iss: 'https://ehr.example/fhir' },
    });
  });

  it('takes who the patient is from this chart and records for who is signed in now', () => {
    const opened = openCaseFile(writeCaseFile(whole()), { ...session, patient: { ...session.patient, name: 'Margaret A. Osei' } });
    expect(opened).toMatchObject({ ok: true, case: { patient: { name: 'Margaret A. Osei' }, clinician: { name: 'Dr Ines Maro' } } });
  });

  it('never throws, whatever the file holds', { tags: ['D32'] }, () => {
    const template = JSON.parse(writeCaseFile(whole()));
    const keys = Object.keys(template);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const read = readCaseFile(JSON.stringify({ ...template, [key]: value }));
        expect(read.ok || read.problem.kind === 'not-a-case').toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string(), text => {
        expect(typeof readCaseFile(text).ok).toBe('boolean');
      }),
    );
  });
});

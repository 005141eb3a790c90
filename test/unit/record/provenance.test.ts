import { describe, expect, it } from 'vitest';
import type { AnswerKey, Case, TeamMember } from '../../../src/assessment/case/case.ts';
import { attestationOf } from '../../../src/assessment/procedure/attestation.ts';
import { validate } from '../../../src/conformance/validate.ts';
import type { Provenance } from '../../../src/fhir/resource.ts';
import { canonicalJson } from '../../../src/plain/canonical-json.ts';
import type { AlsoSent } from '../../../src/record/base/record.ts';
import { buildRecord } from '../../../src/record/build-record.ts';
import { AT, acted, anEvidence, aSuggestion, emptyCase, notPresent, present, wholeCase, withChart } from '../assessment/cases.ts';
import { NO_POLICY } from './built.ts';

const LATER = '2026-11-22T09:45:00.000Z';

const entriesOf = (current: Case, alsoSends: readonly AlsoSent[] = ['QuestionnaireResponse', 'Provenance']) =>
  buildRecord(current, { ...NO_POLICY, alsoSends }).entries;

const provenances = (current: Case, alsoSends?: readonly AlsoSent[]): readonly Provenance[] =>
  entriesOf(current, alsoSends).flatMap(({ resource }) => (resource.resourceType === 'Provenance' ? [resource] : []));

/** `typed: IND-1@L1 IND-1a@L1`; without questions: of the whole. */
const said = ({ extension = [] }: Provenance): string => {
  const questions = extension.flatMap(({ extension: parts }) => {
    if (!parts) return [];
    const level = parts.find(({ url }) => url === 'level')?.valueCodeableConcept?.coding?.[0]?.code;
    return [`${parts.find(({ url }) => url === 'question')?.valueCode}${level ? `@${level}` : ''}`];
  });
  return `${extension[0]?.valueCodeableConcept?.coding?.[0]?.code}: ${questions.join(' ')}`;
};

const agentsOf = ({ agent }: Provenance) =>
  agent.map(({ type, who }) => `${type?.coding?.[0]?.code} ${who.reference ?? ''} ${who.display ?? ''}`.replaceAll(/ +/g, ' ').trim());

const answered = (current: Case, key: AnswerKey, at: string): Case => acted(current, { type: 'answer', key, value: 'present', at });

/** One act that answered all of these. */
const attested = (current: Case, ...keys: AnswerKey[]): Case => ({
  ...current,
  answers: {
    ...current.answers,
    ...Object.fromEntries(keys.map(key => [key, { value: 'not-present', origin: 'group-attested', at: AT, evidenceSeen: [] }])),
  },
});

const enteredBy = (current: Case, by: string, ...fields: string[]): Case => ({
  ...current,
  enteredBy: { ...current.enteredBy, ...Object.fromEntries(fields.map(field => [field, { by, at: AT }])) },
});

/** The case once everything of it was stored. */
const sent = (current: Case, alsoSends?: readonly AlsoSent[]): Case =>
  acted(current, {
    type: 'delivered',
    entries: entriesOf(current, alsoSends).map(({ key, resource }) => ({
      key,
      resourceType: resource.resourceType,
      id: key.replaceAll('/', '-'),
      versionId: '1',
      sent: canonicalJson(resource),
      at: AT,
    })),
  });

const withLevel = acted(emptyCase(), { type: 'choose-level', level: 'L1' }, present('IND-1@L1'));

describe('who answered', () => {
  it('is said by origin and by person, with the questions, and of the assessment on this server', () => {
    const suggested = withChart(withLevel, { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1') } });
    const current = enteredBy(acted(suggested, present('CON-ABS-1'), notPresent('CON-REL-4')), 'Dr Ruth Adeyemi', 'IND-1@L1', 'CON-ABS-1');
    const found = provenances(enteredBy(current, 'N. Nurse', 'CON-REL-4'));
    expect(found.map(said)).toEqual(['typed: IND-1@L1', 'suggested: CON-ABS-1', 'typed: CON-REL-4']);
    expect(found.map(agentsOf)).toEqual([
      ['enterer Practitioner/dr1 Dr Ruth Adeyemi'],
      ['enterer Practitioner/dr1 Dr Ruth Adeyemi', 'assembler Vertaug'],
      ['enterer N. Nurse'],
    ]);
    expect(found[1]?.entity).toEqual([{ role: 'source', what: { reference: 'Condition/c1/_history/3' } }]);
    const assessment = entriesOf(current).find(({ key }) => key === 'response/assessment');
    expect(new Set(found.map(({ target }) => target[0]?.reference))).toEqual(new Set([assessment?.fullUrl]));
  });

  it('is said of the one who attested where one act gave several answers', () => {
    const current = attested(emptyCase(), 'CON-ABS-1', 'CON-REL-4');
    const [found] = provenances(enteredBy(current, 'Dr Ruth Adeyemi', 'CON-ABS-1', 'CON-REL-4'));
    expect(found && [said(found), agentsOf(found)]).toEqual([
      'group-attested: CON-ABS-1 CON-REL-4',
      ['attester Practitioner/dr1 Dr Ruth Adeyemi'],
    ]);
  });

  it('is of a person whom nobody named where the EHR gave neither name nor reference', () => {
    const [found] = provenances(withLevel);
    expect(found?.agent[0]?.who).toEqual({
      extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
    });
  });

  it('is added for what was answered anew, and what was sent stays as it was', () => {
    const before = sent(answered(withLevel, 'CON-ABS-1', AT));
    expect(provenances(before)).toEqual(provenances(answered(withLevel, 'CON-ABS-1', AT)));
    const anew = answered(answered(before, 'CON-ABS-1', LATER), 'CON-REL-4', LATER);
    expect(provenances(anew).map(said)).toEqual(['typed: IND-1@L1 CON-ABS-1', 'typed: CON-ABS-1 CON-REL-4']);
    expect(entriesOf(anew).flatMap(({ key }) => (key.startsWith('provenance/') ? [key] : []))).toEqual(['provenance/1', 'provenance/2']);
    // Somebody else opens the case: what the first one said is not said anew in another name.
    expect(provenances({ ...before, clinician: { reference: 'Practitioner/dr2', name: 'Dr B' } })).toEqual(provenances(before));
  });

  it('is said of consent, procedure and complication as a whole, anew where more of them was entered', () => {
    const complication = wholeCase().complications[0]?.id;
    const whole = enteredBy(
      enteredBy(wholeCase(), 'T. Technologist', 'procedure.imagesArchived'),
      'Dr Ruth Adeyemi',
      'consent.decision',
      'procedure.status',
      `complication.${complication}.kind`,
    );
    const found = provenances(whole, ['Provenance']);
    expect(found.map(said)).toEqual(['typed: ', 'typed: ', 'typed: ']);
    expect(found.map(({ target }) => target[0]?.reference)).toEqual(entriesOf(whole, []).map(({ fullUrl }) => fullUrl));
    expect(found[1] && agentsOf(found[1]).toSorted()).toEqual(['enterer Practitioner/dr1 Dr Ruth Adeyemi', 'enterer T. Technologist']);
    const before = sent(whole, ['Provenance']);
    expect(provenances(before, ['Provenance'])).toHaveLength(3);
    const later = { ...before, enteredBy: { ...before.enteredBy, 'procedure.note': { by: 'Dr Ruth Adeyemi', at: LATER } } };
    expect(
      provenances(later, ['Provenance'])
        .map(({ target }) => target[0]?.reference)
        .slice(3),
    ).toEqual([entriesOf(whole, [])[1]?.fullUrl]);
  });

  it('names who attested a procedure also where the case keeps what is no longer asked for', () => {
    const operator: TeamMember = {
      ...{ id: '00000000-0000-4000-8000-0000000000d1', name: 'Dr Ruth Adeyemi', reference: 'Practitioner/dr1' },
      role: 'primary-operator',
      profession: 'physician',
    };
    const left = acted(wholeCase(), { type: 'procedure', change: { team: [operator], injectateText: 'left over from another injectate' } });
    const attestation = attestationOf(left, { at: LATER, said: true });
    if (!attestation) throw new Error('It is not theirs to attest');
    const whole = enteredBy({ ...left, attested: [attestation] }, 'N. Nurse', 'procedure.status');
    expect(provenances(whole, ['Provenance']).map(agentsOf)).toEqual([['enterer N. Nurse', 'attester Practitioner/dr1 Dr Ruth Adeyemi']]);
  });

  it('is said of the assessment as a whole once it was attested: who prepared it, and who attested', () => {
    const prepared = enteredBy(answered(emptyCase(), 'CON-ABS-1', AT), 'N. Nurse', 'CON-ABS-1');
    const attest = (current: Case, at: string): Case => {
      const attestation = attestationOf(current, { at, said: true, part: 'assessment' });
      if (!attestation) throw new Error('It is not theirs to attest');
      return { ...current, attested: [...(current.attested ?? []), attestation] };
    };
    expect(provenances(prepared).map(said)).toEqual(['typed: CON-ABS-1']);
    const current = attest(prepared, LATER);
    const [, whole] = provenances(current);
    expect(provenances(current).map(said)).toEqual(['typed: CON-ABS-1', 'typed: ']);
    expect(whole && agentsOf(whole)).toEqual(['enterer N. Nurse', 'attester Practitioner/dr1 Dr Ruth Adeyemi']);
    expect(whole?.recorded).toBe(LATER);
    expect(whole?.target).toEqual([{ reference: entriesOf(current).find(({ key }) => key === 'response/assessment')?.fullUrl }]);
    expect(whole && validate(whole).filter(({ severity }) => severity === 'error')).toEqual([]);
    // Stored, it is not said again; what was answered anew is attested by nobody.
    expect(provenances(sent(current))).toHaveLength(2);
    expect(provenances(answered(current, 'CON-REL-4', LATER)).map(said)).not.toContain('typed: ');
  });

  it('is said of the pain score itself where the answers are not sent', () => {
    const told = acted(emptyCase(), { type: 'answer', key: 'CARE-PRE-6', value: 4, at: AT });
    const current = enteredBy(told, 'N. Nurse', 'CARE-PRE-6');
    expect(provenances(current, ['Observation', 'Provenance']).map(said)).toEqual(['typed: ']);
    expect(provenances(sent(current, ['Observation', 'Provenance']), ['Observation', 'Provenance'])).toHaveLength(1);
    expect(provenances(current, ['Observation', 'QuestionnaireResponse', 'Provenance']).map(said)).toEqual(['typed: CARE-PRE-6']);
  });

  it('has a uuid of what it says: a window that counts otherwise gives the same to the same', () => {
    const urlsOf = (current: Case) => entriesOf(current).flatMap(({ key, fullUrl }) => (key.startsWith('provenance/') ? [fullUrl] : []));
    const one = enteredBy(answered(withLevel, 'CON-ABS-1', LATER), 'N. Nurse', 'CON-ABS-1');
    const four = { key: 'provenance/4', resourceType: 'Provenance', id: 'p4', versionId: '1', sent: '', at: AT } as const;
    expect(urlsOf({ ...one, ledger: [four] })).toEqual(urlsOf(one));
    expect(new Set(urlsOf(one)).size).toBe(2);
    expect(urlsOf(enteredBy(one, 'T. Technologist', 'CON-ABS-1'))).not.toEqual(urlsOf(one));
  });

  it('is no part of the record where what it is of is none any more: it stands in the EHR alone', () => {
    const before = sent(enteredBy(wholeCase(), 'Dr Ruth Adeyemi', 'consent.decision', 'procedure.status'), ['Provenance']);
    const back = acted(before, { type: 'take-back', key: 'consent', on: true });
    const urls = entriesOf(back, ['Provenance']).map(({ fullUrl }) => fullUrl);
    const found = provenances(back, ['Provenance']);
    expect(found.length).toBeGreaterThan(0);
    for (const { target } of found) expect(urls).toContain(target[0]?.reference);
  });

  it('keeps to our profile', () => {
    const suggested = withChart(wholeCase(), { suggestions: { 'CON-ABS-1': aSuggestion('CON-ABS-1', { evidence: [anEvidence()] }) } });
    const current = enteredBy(acted(suggested, present('CON-ABS-1')), 'N. Nurse', 'CON-ABS-1', 'consent.decision');
    const entries = entriesOf(attested(current, 'CON-REL-4'));
    const referenceTypes = Object.fromEntries(entries.map(({ fullUrl, resource }) => [fullUrl, resource.resourceType]));
    const found = entries.filter(({ resource }) => resource.resourceType === 'Provenance');
    expect(found.length).toBeGreaterThan(3);
    expect(
      found.flatMap(({ resource }) => validate(resource, { referenceTypes }).filter(({ severity }) => severity !== 'information')),
    ).toEqual([]);
  });
});

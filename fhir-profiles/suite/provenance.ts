import { GROUP, SUGGESTED, TYPED } from './bases.ts';
import { bareCode, coded } from './extension-rows.ts';
import { composed, part, rowsOf, seenOn } from './extension-table.ts';
import { onceEach, rowOn, whole } from './profile-rows.ts';
import { drop, put, type Row, repeat } from './row.ts';

const ID = 'vertebral-augmentation-provenance';
const row = rowOn(ID);
const once = onceEach(ID, 'Provenance');
const PARTICIPANT = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
const agent = (code: string, reference: string) => ({ type: { coding: [{ system: PARTICIPANT, code }] }, who: { reference } });

/** The rules of where answers come from. */
export const PROVENANCE: readonly Row[] = [
  row('Provenance invariant va-prov-origin', {
    base: TYPED,
    wrong: drop('extension:answer-origin'),
    breaks: whole('va-prov-origin'),
    says: 'A Provenance says how its answers came about.',
  }),
  once('answerOrigin', 'answer-origin', TYPED, 'The origin of the answers'),
  row('Provenance.target reference-target', {
    base: TYPED,
    wrong: put('target[0].reference', 'Patient/example'),
    breaks: { rule: 'reference-target', at: 'target[0]' },
    right: put('target[0].reference', 'Consent/example'),
    says: 'The target is what the answers are in.',
  }),
  row('Provenance.agent.type min', {
    base: TYPED,
    wrong: drop('agent[1].type'),
    breaks: 'min',
    right: put('agent[1].type', { text: 'Witness' }),
    says: 'An agent says what its part was.',
  }),
  row('Provenance invariant va-prov-one-suggests', {
    base: SUGGESTED,
    wrong: repeat('agent[2]'),
    breaks: whole('va-prov-one-suggests'),
    right: repeat('agent[1]'),
    says: 'One software suggested; several people may attest.',
  }),
  row('Provenance invariant va-prov-software-suggests', {
    base: SUGGESTED,
    wrong: put('agent[2].who', { reference: 'Practitioner/example' }),
    breaks: whole('va-prov-software-suggests'),
    right: put('agent[2].who', { reference: 'Device/example' }),
    says: 'What suggests is software; a person prepares or attests.',
  }),
  row('Provenance invariant va-prov-person', {
    base: TYPED,
    wrong: put('agent', [agent('assembler', 'Device/example')]),
    breaks: whole('va-prov-person'),
    right: put('agent', [agent('attester', 'Practitioner/example')]),
    says: 'Somebody prepared or attested: software does not answer.',
  }),
  row('Provenance invariant va-prov-attested', {
    base: GROUP,
    wrong: drop('agent[1]'),
    breaks: whole('va-prov-attested'),
    right: drop('agent[0]'),
    beside: ['extension:answer-origin'],
    says: 'Answers that one act gave for several questions have somebody who attested them.',
  }),
  row('Provenance invariant va-prov-evidence', {
    base: SUGGESTED,
    wrong: drop('entity'),
    breaks: whole('va-prov-evidence'),
    right: drop('entity[1]'),
    beside: ['extension:answer-origin'],
    says: 'Answers that follow a suggestion, or go against it, name the evidence that stood beside them.',
  }),

  ...rowsOf('answer-origin', 'The origin of the answers', seenOn(SUGGESTED)('answer-origin'), coded('answer-origin', 'edited')),
  ...rowsOf(
    'answered-question',
    'The answered question',
    seenOn(SUGGESTED)('answered-question'),
    composed(
      part('question', '1..1', 'The question', bareCode('IND-1b')),
      part('level', '0..1', 'The level of the question', coded('vertebral-level', 'L2')),
    ),
  ),
];

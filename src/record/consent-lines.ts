import type { ConsentRecord } from '../assessment/case.ts';
import type { Words } from '../words/words.ts';
import { spoken } from './concepts.ts';
import { type LineDraft, said } from './line.ts';
import type { SummaryLine } from './summary.ts';

export function consentLines(consent: ConsentRecord, words: Words): readonly SummaryLine[] {
  const say = words.record.consent;
  const sedation = consent.sedationCovered;
  const lines: readonly LineDraft[] = [
    [say.decision, consent.decision && words.codes.consentDecision[consent.decision], 'consent.decision'],
    [say.givenBy, whoDecided(consent, words), 'consent.givenBy'],
    [say.decidedAt, consent.decidedAt && words.record.moment(consent.decidedAt), 'consent.decidedAt'],
    [say.levels, words.record.inWords(consent.levels.map(level => words.codes.level[level])), 'consent.levels'],
    [say.techniques, words.record.inWords(consent.techniques.map(technique => words.codes.technique[technique])), 'consent.techniques'],
    [say.sedation, sedation === undefined ? undefined : sedation ? say.covered : say.notCovered, 'consent.sedationCovered'],
    [say.takenBy, spoken(consent.takenBy), 'consent.takenBy'],
    [say.form, spoken(consent.formReference), 'consent.formReference'],
  ];
  return said(lines);
}

function whoDecided({ givenBy, proxyName, proxyRelationship }: ConsentRecord, words: Words): string | undefined {
  const say = words.record.consent;
  if (givenBy !== 'proxy') return givenBy && say.patient;
  return say.proxy(spoken(proxyName), proxyRelationship ? words.codes.proxyRelationship[proxyRelationship] : '');
}

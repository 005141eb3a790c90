import type { ConsentRecord } from '../assessment/case.ts';
import { codeWords } from '../words/en/codes.ts';
import { recordWords } from '../words/en/record.ts';
import { spoken } from './concepts.ts';
import { type LineDraft, said } from './line.ts';
import type { SummaryLine } from './summary.ts';

const words = recordWords.consent;

export function consentLines(consent: ConsentRecord): readonly SummaryLine[] {
  const sedation = consent.sedationCovered;
  const lines: readonly LineDraft[] = [
    [words.decision, consent.decision && codeWords.consentDecision[consent.decision], 'consent.decision'],
    [words.givenBy, whoDecided(consent), 'consent.givenBy'],
    [words.decidedAt, consent.decidedAt && recordWords.moment(consent.decidedAt), 'consent.decidedAt'],
    [words.levels, recordWords.inWords(consent.levels.map(level => codeWords.level[level])), 'consent.levels'],
    [words.techniques, recordWords.inWords(consent.techniques.map(technique => codeWords.technique[technique])), 'consent.techniques'],
    [words.sedation, sedation === undefined ? undefined : sedation ? words.covered : words.notCovered, 'consent.sedationCovered'],
    [words.takenBy, spoken(consent.takenBy), 'consent.takenBy'],
    [words.form, spoken(consent.formReference), 'consent.formReference'],
  ];
  return said(lines);
}

function whoDecided({ givenBy, proxyName, proxyRelationship }: ConsentRecord): string | undefined {
  if (givenBy !== 'proxy') return givenBy && words.patient;
  return words.proxy(spoken(proxyName), proxyRelationship ? codeWords.proxyRelationship[proxyRelationship] : '');
}

import type { Complication } from '../assessment/case.ts';
import { complicationClass } from '../assessment/complication-class.ts';
import { MAJOR_CONSEQUENCE_CODES } from '../parameter/codes.generated.ts';
import { codeWords } from '../words/en/codes.ts';
import { recordWords } from '../words/en/record.ts';
import { spoken } from './concepts.ts';
import { type LineDraft, said } from './line.ts';
import { outcomeOf } from './severity.ts';
import type { SummaryLine } from './summary.ts';

const words = recordWords.complication;

export function complicationLines(complication: Complication): readonly SummaryLine[] {
  const { id, kind, description, occurredAt, level, grade } = complication;
  const outcome = outcomeOf(complication);
  const lines: readonly LineDraft[] = [
    [words.kind, kind && codeWords.complication[kind], `complication.${id}.kind`],
    [words.description, spoken(description), `complication.${id}.description`],
    [words.occurredAt, occurredAt && recordWords.moment(occurredAt), `complication.${id}.occurredAt`],
    [words.level, level && codeWords.level[level], `complication.${id}.level`],
    [words.grade, grade && codeWords.sirGrade[grade], `complication.${id}.grade`],
    [words.consequences, consequencesInWords(complication), `complication.${id}.consequences`],
    [words.class, classInWords(complication), `complication.${id}.consequences`],
    [words.outcome, outcome && codeWords.eventOutcome[outcome], `complication.${id}.outcome`],
  ];
  return said(lines);
}

/** Named are the consequences that came about; "none" only when all five were answered so. */
function consequencesInWords({ consequences }: Complication): string | undefined {
  const cameAbout = MAJOR_CONSEQUENCE_CODES.filter(code => consequences[code]).map(code => codeWords.consequence[code]);
  if (cameAbout.length > 0) return recordWords.inWords(cameAbout);
  return complicationClass(consequences) === 'minor' ? words.noConsequence : undefined;
}

function classInWords({ consequences }: Complication): string | undefined {
  const code = complicationClass(consequences);
  return code && codeWords.complicationClass[code];
}

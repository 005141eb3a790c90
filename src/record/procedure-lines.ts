import type { Case } from '../assessment/case.ts';
import { indicationsAt } from '../assessment/criteria-of-case.ts';
import { codeWords } from '../words/en/codes.ts';
import { parameterWords } from '../words/en/parameter.ts';
import { recordWords } from '../words/en/record.ts';
import { spoken } from './concepts.ts';
import { type Departure, explainedDepartures } from './departures.ts';
import { type LineDraft, said } from './line.ts';
import { type RecordedLevel, recordedLevels } from './recorded-levels.ts';
import type { SummaryLine } from './summary.ts';

const words = recordWords.procedure;

export function procedureLines(current: Case): readonly SummaryLine[] {
  const { procedure, clinician } = current;
  const { status, guidance, immediateComplications, statusAtConclusion } = procedure;
  const lines: readonly LineDraft[] = [
    [words.status, status && codeWords.procedureStatus[status], 'procedure.status'],
    [words.statusReason, spoken(procedure.statusReason), 'procedure.statusReason'],
    [words.performed, performedInWords(current), 'procedure.performedStart'],
    ...recordedLevels(current).map((level): LineDraft => levelLine(current, level)),
    [words.guidance, guidance && codeWords.guidance[guidance], 'procedure.guidance'],
    [words.injectate, injectateInWords(current), 'procedure.injectate'],
    [
      words.immediateComplications,
      immediateComplications && codeWords.immediateComplications[immediateComplications],
      'procedure.immediateComplications',
    ],
    [words.statusAtConclusion, statusAtConclusion && codeWords.statusAtConclusion[statusAtConclusion], 'procedure.statusAtConclusion'],
    ...explainedDepartures(current).map(departureLine),
    [words.note, spoken(procedure.note), 'procedure.note'],
    [words.recordedBy, clinician.name && spoken(clinician.name), 'procedure.status'],
  ];
  return said(lines);
}

function performedInWords({ procedure: { performedStart, performedEnd } }: Case): string | undefined {
  if (!performedStart) return performedEnd && words.until(performedEnd);
  return performedEnd ? words.span(performedStart, performedEnd) : recordWords.moment(performedStart);
}

function levelLine(current: Case, { row, field }: RecordedLevel): LineDraft {
  const { level, technique, approach, cementVolumeMl, leakage } = row;
  const label = current.procedure.status === 'not-done' ? words.plannedLevel : words.level;
  const parts = [
    technique && codeWords.technique[technique],
    approach && codeWords.approach[approach],
    cementVolumeMl === undefined ? undefined : words.volume(cementVolumeMl),
    leakage.length > 0 ? words.leakage(leakage.map(site => codeWords.leakage[site])) : undefined,
    ...indicationsAt(current, level).map(criterion => words.indication(parameterWords.criteria[criterion])),
  ];
  return [label(codeWords.level[level]), parts.filter(Boolean).join('; ') || words.techniqueNotRecorded, field('technique')];
}

function injectateInWords({ procedure: { injectate, injectateText } }: Case): string | undefined {
  const text = spoken(injectateText);
  const name = injectate && codeWords.injectate[injectate];
  return name && text ? recordWords.line(name, text) : (name ?? (text || undefined));
}

function departureLine({ key, criterion, level, rationale }: Departure): LineDraft {
  return [departureLabel(criterion, level), rationale ?? words.noneGiven, `departure.${key}`];
}

function departureLabel(criterion: Departure['criterion'], level: Departure['level']): string {
  const place = level && codeWords.level[level];
  if (criterion === undefined) return words.levelDifference(place ?? '');
  const what = parameterWords.criteria[criterion];
  return words.departure(place ? words.atLevel(what, place) : what);
}

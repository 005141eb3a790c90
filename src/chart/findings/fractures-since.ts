import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { isSacral, LEVELS } from '../../parameter/levels.ts';
import { neoplasticFracture, osteoporoticFracture, traumaticFracture, unspecifiedFracture } from '../codes/groups/fractures.ts';
import type { FhirMoment } from '../elements/fhir-date.ts';
import { conditionsIn } from '../evidence/condition-evidence.ts';
import { BY_TEXT, evidenceOf } from '../evidence/evidence-of.ts';
import { fractureAcuity } from '../evidence/fracture-acuity.ts';
import type { QuestionContext } from '../evidence/question-context.ts';
import { reportMentions } from '../evidence/report-readings.ts';
import { placeOf } from '../facts/places.ts';
import { quotedText } from '../prose/report-quote.ts';
import { type DatedEvidence, isWhollyBefore, type Nearby } from './dated-evidence.ts';

const FRACTURES = [osteoporoticFracture, traumaticFracture, unspecifiedFracture, neoplasticFracture];

/**
 * Fractures that entries and reports since the procedure tell of, one a level and source. One that the chart had at its level before, or that a report calls old,
 * healed or unchanged, is no new one; but where that was over, one that is called acute is.
 */
export function fracturesSince(
  context: QuestionContext,
  performed: FhirMoment,
  treated: readonly VertebralLevelCode[],
): readonly (DatedEvidence & { readonly nearby: Nearby | undefined })[] {
  const told = [...inEntries(context), ...inReports(context)];
  const isBefore = ({ moment }: DatedEvidence) => moment !== undefined && isWhollyBefore(moment, performed);
  const before = told.filter(isBefore);
  const known = new Set(before.flatMap(({ level }) => level ?? []));
  const open = new Set(before.filter(({ isOver }) => !isOver).flatMap(({ level }) => level ?? []));
  const isAnother = (level: VertebralLevelCode, isAcute: boolean) => !known.has(level) || (isAcute && !open.has(level));
  return told
    .filter(({ level, isNew, isAcute }) => isNew && (level === undefined || isAnother(level, isAcute)))
    .map(({ evidence, moment, level }) => ({ evidence, moment, level, nearby: level && nearbyOf(level, treated) }));
}

type Told = DatedEvidence & { readonly isNew: boolean; readonly isAcute: boolean; readonly isOver: boolean };

const DONE_WITH: readonly string[] = ['old', 'healed', 'unchanged'];

function inEntries(context: QuestionContext): readonly Told[] {
  return conditionsIn(context, FRACTURES)
    .filter(({ fact }) => fact.verification === 'asserted')
    .flatMap(({ fact, match }): readonly Told[] => {
      const place = placeOf(fact);
      const levels = place.kind === 'levels' ? place.levels : [undefined];
      const evidence = evidenceOf(fact, { rule: 'since-procedure', says: 'supports', match });
      const acuity = fractureAcuity(fact, context);
      const isCurrent = fact.clinical === 'current';
      // Whether it is old is for its own words to say: a fracture of some weeks ago may well have come since.
      const isNew = isCurrent && !DONE_WITH.slice(1).includes(acuity);
      const isOver = !isCurrent || DONE_WITH.includes(acuity);
      return levels.map(level => ({ evidence, moment: fact.moment, level, isNew, isAcute: acuity === 'acute', isOver }));
    });
}

function inReports(context: QuestionContext): readonly Told[] {
  return reportMentions(context, 'fracture')
    .filter(({ stands, level, superseded }) => stands === 'present' && level !== undefined && !superseded)
    .map(({ report, level, said, acuity, unchanged }) => ({
      evidence: evidenceOf(report, { rule: 'since-procedure', says: 'supports', match: BY_TEXT, value: quotedText(said) }),
      moment: report.moment,
      level,
      isNew: !unchanged && !DONE_WITH.includes(acuity),
      isAcute: acuity === 'acute',
      isOver: DONE_WITH.includes(acuity),
    }));
}

/** The whole sacrum stands for each of its parts. */
const placeIn = (level: VertebralLevelCode): number => LEVELS.indexOf(isSacral(level) ? 'sacrum' : level);

function nearbyOf(level: VertebralLevelCode, treated: readonly VertebralLevelCode[]): Nearby {
  const away = treated.map(each => Math.abs(placeIn(each) - placeIn(level)));
  if (away.includes(0)) return 'treated';
  return away.includes(1) ? 'adjacent' : 'elsewhere';
}

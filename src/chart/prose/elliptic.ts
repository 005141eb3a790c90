import { acuityOf } from './age.ts';
import type { Mention, ReadSentence } from './mention.ts';
import type { ReadClause, Spoken } from './read-clause.ts';

const EXCEPT =
  /^(?:other than|except|apart from|aside from|besides|with the exception|hormis|en dehors|a l exception|excepto|salvo|abgesehen|ausser|bis auf|sauf|mis a part|a part)/;

const LISTED: readonly Mention['stands'][] = ['present', 'absent'];

/** "Acute fracture at L1; chronic at T7": a level with an age, behind a sentence or a clause that names fractures. */
export function elliptic(clauses: readonly ReadClause[], spoken: readonly Spoken[], before: ReadSentence | undefined): readonly Spoken[] {
  const known =
    spoken.some(one => one.finding === 'fracture' && one.stands === 'present') ||
    (spoken.length === 0 &&
      (before?.mentions.some(({ finding, level, stands }) => finding === 'fracture' && level !== undefined && LISTED.includes(stands)) ??
        false));
  return clauses.flatMap((clause, index) => {
    if (clause.namesThing || clause.spoken.some(one => one.finding !== 'marrow')) return [];
    const previous = clauses[index - 1]?.spoken.find(one => one.finding === 'fracture' && one.stands === 'absent');
    // "No acute fracture other than at L1."
    const excepted =
      EXCEPT.test(clause.after) && previous
        ? { ...previous, stands: 'present' as const, acuity: acuityOf(clauses[index - 1]?.deniedAges ?? []) }
        : undefined;
    const next = excepted ?? clauses[index + 1]?.spoken.find(one => one.finding === 'fracture' && one.stands === 'present');
    return clause.loose.flatMap(({ levels, acuity, aged }): readonly Spoken[] => {
      if (!(known && aged) && next === undefined) return [];
      return levels.pair
        ? []
        : levels.levels.map(({ level, age }) => ({
            finding: 'fracture',
            level,
            stands: 'present',
            unsure: false,
            unchanged: acuity === 'unchanged',
            pair: false,
            among: [],
            weak: false,
            acuity: age ? acuityOf([age]) : aged ? acuity : (next?.acuity ?? 'unknown'),
          }));
    });
  });
}

/** "All acute except T11, which is old": the bone that is taken out has the age that it is given there, or none. */
export function spokenWithExceptions(clauses: readonly ReadClause[]): readonly Spoken[] {
  return clauses.flatMap(({ spoken }, index) => {
    const next = clauses[index + 1];
    if (!next || !EXCEPT.test(next.after)) return spoken;
    const acuity = acuityOf(next.ages);
    return spoken.flatMap((one): readonly Spoken[] => {
      const isTakenOut =
        one.finding === 'fracture' && one.stands === 'present' && one.level !== undefined && next.levels.includes(one.level);
      if (!isTakenOut) return [one];
      const isToldThere = next.saysWhole || next.spoken.some(({ finding, level }) => finding === 'fracture' && level === one.level);
      return isToldThere ? [] : [{ ...one, acuity, unchanged: acuity === 'unchanged' }];
    });
  });
}

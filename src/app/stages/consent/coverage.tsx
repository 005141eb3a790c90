import Box from '@mui/material/Box';
import { sortLevels } from '../../../assessment/case/answer-key.ts';
import { uncoveredLevels } from '../../../assessment/consent/consent-state.ts';
import { isSedationUncovered, uncoveredTechniques } from '../../../assessment/consent/coverage-gaps.ts';
import { coverAsPlanned, otherTechniques } from '../../../assessment/plan/as-planned.ts';
import { AUGMENTATION_TECHNIQUE_CODES, type AugmentationTechniqueCode } from '../../../parameter/codes.generated.ts';
import { techniqueInWords } from '../../../record/base/technique-in-words.ts';
import { betweenParts } from '../../../words/list-format.ts';
import { announce } from '../../open/announcements.ts';
import { useWords } from '../../open/words.ts';
import { Button } from '../../parts/fields/button.tsx';
import { CheckField } from '../../parts/fields/check-field.tsx';
import { TextLine } from '../../parts/fields/form-fields.tsx';
import { YesNoField } from '../../parts/fields/yes-no-field.tsx';
import { Section } from '../../parts/words/section.tsx';
import { toggled, useConsent } from './use-consent.ts';

/** Levels, techniques and sedation that were explained and agreed to. What is planned later and not in it is said. */
export function CoverageSection() {
  const words = useWords();
  const { current, consent, change } = useConsent();
  const planned = sortLevels(current.levels.map(row => row.level));
  const techniques = AUGMENTATION_TECHNIQUE_CODES.filter(
    code => current.levels.some(row => row.technique === code) || consent.techniques.includes(code),
  );
  const others = otherTechniques([...current.levels, ...current.procedure.levels]).join(betweenParts(words));
  const uncovered = uncoveredLevels(current);
  const named = uncovered.map(level => words.codes.level[level]).join(', ');
  const gaps = [
    ...uncoveredTechniques(current).map(technique => techniqueInWords(technique, others, words)),
    ...(isSedationUncovered(current) ? [words.facts.plan.sedation] : []),
  ];
  /** Ticked by hand, it is taken over in the words of the plan where nobody has written others. */
  const inWords = (technique: AugmentationTechniqueCode, on: boolean) =>
    technique === 'other' && on && consent.techniqueText === '' ? { techniqueText: others } : {};
  const coverPlan = () => {
    const covered = coverAsPlanned(current);
    change(covered);
    const levels = covered.levels.map(level => words.codes.level[level]).join(', ');
    const named = covered.techniques.map(technique => techniqueInWords(technique, covered.techniqueText, words)).join(', ');
    const lines = [
      words.record.line(words.facts.consent.levels, levels),
      ...(named === '' ? [] : [words.record.line(words.facts.consent.techniques, named)]),
    ];
    announce(lines.join('. '));
  };
  return (
    <Section title={words.consent.coverage.heading}>
      <Box role="status">
        {uncovered.length > 0 ? (
          <Box sx={{ borderLeft: 3, borderColor: 'warned.main', pl: 1.5, mt: 1, mb: 2 }}>
            <Box sx={{ color: 'warned.main', fontWeight: 600, mb: 0.75 }}>{words.consent.coverage.warn(named)}</Box>
            <Button onClick={() => change({ levels: sortLevels([...consent.levels, ...uncovered]) })}>
              {words.consent.coverage.add(named)}
            </Button>
          </Box>
        ) : null}
        {gaps.length > 0 ? <Box sx={{ color: 'warned.main', fontWeight: 600, mb: 1 }}>{words.consent.gaps(gaps)}</Box> : null}
      </Box>
      {planned.length > 0 ? (
        <Button data-field="consent.coverage" onClick={coverPlan}>
          {words.app.consent.coversPlan}
        </Button>
      ) : (
        <Box data-field="consent.coverage" tabIndex={-1} sx={{ color: 'text.secondary' }}>
          {words.app.consent.coversNothingPlanned}
        </Box>
      )}
      <Box role="group" aria-label={words.facts.consent.levels} data-field="consent.levels" tabIndex={-1} sx={{ mt: 1 }}>
        {sortLevels([...planned, ...consent.levels]).map(level => (
          <CheckField
            key={level}
            label={words.codes.level[level]}
            fieldId={`consent.levels.${level}`}
            checked={consent.levels.includes(level)}
            onChange={on => change({ levels: sortLevels(toggled(consent.levels, level, on)) })}
          />
        ))}
      </Box>
      <Box role="group" aria-label={words.facts.consent.techniques} data-field="consent.techniques" tabIndex={-1}>
        {techniques.map(technique => (
          <CheckField
            key={technique}
            label={words.codes.technique[technique]}
            fieldId={`consent.techniques.${technique}`}
            checked={consent.techniques.includes(technique)}
            onChange={on => change({ techniques: toggled(consent.techniques, technique, on), ...inWords(technique, on) })}
          />
        ))}
      </Box>
      {consent.techniques.includes('other') ? (
        <Box sx={{ my: 1 }}>
          <TextLine
            label={words.facts.consent.techniqueText}
            fieldId="consent.techniqueText"
            value={consent.techniqueText}
            onChange={techniqueText => change({ techniqueText })}
          />
        </Box>
      ) : null}
      <YesNoField
        label={words.facts.consent.sedationCovered}
        fieldId="consent.sedationCovered"
        value={consent.sedationCovered}
        onChange={sedationCovered => change({ sedationCovered })}
      />
    </Section>
  );
}

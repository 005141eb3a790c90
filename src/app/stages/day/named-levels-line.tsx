import Box from '@mui/material/Box';
import { decide } from '../../../assessment/assess/decide.ts';
import { levelDifference } from '../../../assessment/assess/levels-in-line.ts';
import { namedLevels } from '../../../assessment/assess/named-levels.ts';
import { levelOfKey, placeOfDeparture } from '../../../assessment/case/departure-key.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import type { VertebralLevelCode } from '../../../parameter/codes.generated.ts';
import { levelDifferenceInWords } from '../../../record/level-difference.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useJudgement } from '../../open/workspace.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';

/** Referral, imaging, plan and consent with the levels that each names; what differs leads to where words are given for it. */
export function NamedLevelsLine({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useWords();
  const [current] = useCase();
  const judged = useJudgement().status === 'there';
  const named = namedLevels(current);
  const say = words.day.levels;
  const { wordsOwed, explained } = decide(current);
  const differing = [...wordsOwed, ...explained].filter(key => placeOfDeparture(key)?.kind === 'difference');
  const stages: readonly (readonly [string, readonly VertebralLevelCode[] | undefined])[] = [
    [say.referral, named.referral],
    [say.imaging, named.imaging],
    [say.plan, named.plan],
    [say.consent, named.consent ?? []],
    ...(named.timeOut ? [[say.timeOut, named.timeOut] as const] : []),
    ...(named.performed ? [[say.performed, named.performed] as const] : []),
  ];
  return (
    <Section title={say.heading}>
      <Box component="dl" sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 24px', m: 0 }}>
        {stages.map(([stage, levels]) => (
          <Box key={stage} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.75 }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {stage}
            </Box>
            <Box component="dd" sx={{ m: 0, fontWeight: 600 }}>
              {!judged && (stage === say.referral || stage === say.imaging)
                ? words.provenance.notJudged.short
                : levels && levels.length > 0
                  ? levels.map(level => words.codes.level[level]).join(', ')
                  : say.none}
            </Box>
          </Box>
        ))}
      </Box>
      {differing.map(key => {
        const level = levelOfKey(key);
        return level ? (
          <Box key={key} sx={{ color: 'warned.main', mt: 0.5 }}>
            <LinkButton onClick={() => onGoTo(`departure.${key}`)}>
              {levelDifferenceInWords(level, levelDifference(current, level), words)}
            </LinkButton>
          </Box>
        ) : null;
      })}
      {differing.length === 0 && named.plan.length > 0 && named.consent ? (
        <Box sx={{ color: 'text.secondary', mt: 0.5 }}>{say.same}</Box>
      ) : null}
    </Section>
  );
}

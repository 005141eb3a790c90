import { styled } from '@mui/material/styles';
import type { ChartSuggestion } from '../../../assessment/case/case.ts';
import type { Evidence } from '../../../chart/evidence.ts';
import { useFirstWords } from '../../open/first-words.ts';

const Sides = styled('span')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(14rem, 100%), 1fr))',
  gap: '4px 16px',
  margin: '4px 0',
  color: (theme.vars ?? theme).palette.text.primary,
  '& > span': { borderLeft: `3px double ${(theme.vars ?? theme).palette.control}`, paddingLeft: 8, overflowWrap: 'anywhere' },
  '& > span > *': { display: 'block' },
  '& b': { fontWeight: 600 },
}));

interface ConflictSidesProps {
  readonly suggestion: Pick<ChartSuggestion, 'evidence'>;
  /** The two answers in the question's own words; undefined: the sources disagree about a number. */
  readonly labels: { readonly present: string; readonly notPresent: string } | undefined;
  readonly asOf: Date;
}

/** What the sources say that disagree, side by side, so that neither is read as the chart's word. */
export function ConflictSides({ suggestion, labels, asOf }: ConflictSidesProps) {
  const words = useFirstWords();
  return (
    <Sides>
      {sidesOf(suggestion.evidence).map(({ says, items }) => (
        <span key={items[0]?.reference}>
          {labels ? <b>{says === 'present' ? labels.present : labels.notPresent}</b> : null}
          {items.map(item => (
            <span key={`${item.reference}:${item.rule}`}>{words.chart.judgedLine(item, asOf)}</span>
          ))}
        </span>
      ))}
    </Sides>
  );
}

/** Those that speak for it beside those that speak against it; where all say "present", they differ in what: one side each. */
function sidesOf(evidence: readonly Evidence[]): readonly { readonly says: Evidence['says']; readonly items: readonly Evidence[] }[] {
  const sides = (['present', 'absent'] as const)
    .map(says => ({ says, items: evidence.filter(item => item.says === says || (says === 'present' && item.contests)) }))
    .filter(({ items }) => items.length > 0);
  const [only] = sides;
  return sides.length === 1 && only ? only.items.map(item => ({ says: item.says, items: [item] })) : sides;
}

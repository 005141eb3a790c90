import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { levelFacts } from '../../../../assessment/assess/facts.ts';
import type { LevelPlan } from '../../../../assessment/case/case.ts';
import { leakageSigns } from '../../../../chart/findings/leakage-signs.ts';
import { leakageRiskInWords } from '../../../../record/base/examination-lines.ts';
import { useWords } from '../../../open/words.ts';
import { useCase, useChart, useWorkspace } from '../../../open/workspace.ts';
import { FactFields } from '../../../parts/fields/fact-fields.tsx';
import { FindingRow } from './finding-row.tsx';

/** What makes leakage likelier at each level: five questions, listed and not scored. */
export function LeakageRiskRow() {
  const words = useWords();
  const [{ levels }] = useCase();
  const say = words.examination.leakage;
  const said = levels.flatMap(plan => {
    const risks = leakageRiskInWords(plan, words);
    return risks === undefined ? [] : [words.record.line(words.codes.level[plan.level], risks)];
  });
  return (
    <FindingRow
      title={words.facts.assess['levels.leakageRisk']}
      says={said.length > 0 ? said.join(' · ') : undefined}
      fieldId="assess.leakageRisk"
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{levels.length === 0 ? say.noLevels : say.listed}</Box>
      {levels.map(plan => (
        <LeakageRisk key={plan.level} plan={plan} />
      ))}
    </FindingRow>
  );
}

function LeakageRisk({ plan }: { readonly plan: LevelPlan }) {
  const { level, leakageRisk } = plan;
  const words = useWords();
  const { now, site } = useWorkspace();
  const chart = useChart();
  const [, dispatch] = useCase();
  const { windows } = site;
  const signs = useMemo(() => leakageSigns(chart, { asOf: now(), windows }, level), [chart, now, windows, level]);
  const place = words.codes.level[level];
  const labels = words.facts.assess;
  const open = signs.filter(({ risk }) => leakageRisk[risk] === undefined);
  return (
    <Box role="group" aria-label={place} sx={{ mt: 1 }}>
      <Box component="h3" sx={{ typography: 'h3', m: 0 }}>
        {place}
      </Box>
      {open.map(({ risk, said, title, date, reference }) => (
        <Box key={`${reference} ${risk}`} sx={{ color: 'ask.main', fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
          {words.record.line(
            labels[`levels.leakageRisk.${risk}`],
            words.examination.leakage.suggested(said, title, date && words.record.moment(date)),
          )}
        </Box>
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
        <FactFields
          facts={levelFacts.leakageRisk.facts}
          labels={labels}
          within="levels.leakageRisk"
          field={`levels.${level}.leakageRisk`}
          values={leakageRisk}
          onChange={change => dispatch({ type: 'plan-level', level, change: { leakageRisk: { ...leakageRisk, ...change } } })}
        />
      </Box>
    </Box>
  );
}

import Box from '@mui/material/Box';
import { inAnatomicalOrder } from '../../../assessment/case/answer-key.ts';
import type { LevelPlan } from '../../../assessment/case/case.ts';
import { askedNames } from '../../../assessment/facts/asked-names.ts';
import { howManySaid } from '../../../assessment/facts/how-many-said.ts';
import { levelPlanFacts, planFacts } from '../../../assessment/plan/facts.ts';
import { namedImplants } from '../../../assessment/plan/implants.ts';
import { siteHasRescue } from '../../../assessment/plan/raised.ts';
import { approachesAt } from '../../../assessment/procedure/approaches-at.ts';
import { readReadiness } from '../../../site/readiness/read-readiness.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { FactLine } from '../../parts/fields/fact-line.tsx';
import { SelectField } from '../../parts/fields/form-fields.tsx';
import { Fold } from '../../parts/words/fold.tsx';
import { PlannedImplants } from './planned-implants.tsx';

/** What a plan can hold beyond what every plan needs: the way in, who monitors, implants, help at hand. */
export function MoreOfPlan() {
  const words = useWords();
  const [current, dispatch] = useCase();
  const { site } = useWorkspace();
  const { plan, levels } = current;
  const { checklist } = readReadiness(site).readiness;
  const session = askedNames(planFacts, ['anaesthesia', 'monitoredBy'], plan);
  const rescue = siteHasRescue(checklist) ? [] : (['rescueAvailable'] as const);
  const recorded =
    howManySaid(plan, [...session, 'rescueAvailable']) +
    namedImplants(plan).length +
    levels.reduce((sum, row) => sum + howManySaid(row, ['approach', 'side']), 0);
  const fields = (names: readonly (keyof typeof planFacts)[]) => (
    <FactFields
      facts={planFacts}
      names={names}
      labels={words.facts.plan}
      field="plan"
      values={plan}
      onChange={change => dispatch({ type: 'plan', change })}
    />
  );
  return (
    <Fold label={words.app.plan.more} recorded={recorded}>
      {inAnatomicalOrder(levels).map(row => (
        <WayIn key={row.level} row={row} />
      ))}
      {session.length > 0 ? <FactLine>{fields(session)}</FactLine> : null}
      <PlannedImplants />
      {fields(rescue)}
    </Fold>
  );
}

function WayIn({ row }: { readonly row: LevelPlan }) {
  const words = useWords();
  const [, dispatch] = useCase();
  const { level, approach } = row;
  const place = words.codes.level[level];
  const change = (part: Partial<Omit<LevelPlan, 'level'>>) => dispatch({ type: 'plan-level', level, change: part });
  return (
    <Box component="section" aria-label={place}>
      <FactLine>
        <SelectField
          label={words.app.plan.approachAt(place)}
          emptyLabel={words.app.procedure.pickApproach}
          fieldId={`plan.levels.${level}.approach`}
          value={approach}
          options={codeOptions(approachesAt(level, approach), words.codes.approach)}
          onChange={chosen => change({ approach: chosen })}
        />
        <FactFields
          facts={levelPlanFacts}
          names={askedNames(levelPlanFacts, ['side'], row)}
          labels={words.facts.plan}
          within="levels"
          field={`plan.levels.${level}`}
          values={row}
          onChange={change}
        />
      </FactLine>
    </Box>
  );
}

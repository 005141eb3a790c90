import Box from '@mui/material/Box';
import { inAnatomicalOrder } from '../../../assessment/case/answer-key.ts';
import { planAsUsual, type UsualPlan, usualPlan } from '../../../assessment/plan/as-usual.ts';
import { planFacts } from '../../../assessment/plan/facts.ts';
import { raisesPromptImaging } from '../../../assessment/plan/raised.ts';
import { AUGMENTATION_TECHNIQUE_CODES, IMAGING_GUIDANCE_CODES, INJECTATE_CODES } from '../../../parameter/codes.generated.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { FactLine } from '../../parts/fields/fact-line.tsx';
import { ChoiceField, SelectField, TextLine } from '../../parts/fields/form-fields.tsx';
import { YesNoField } from '../../parts/fields/yes-no-field.tsx';
import { LeakageRiskLine } from '../assess/findings/leakage-risk-line.tsx';
import { SiteRecordLine } from '../site-record-line.tsx';
import { MoreOfPlan } from './more-of-plan.tsx';
import { PlaceLine } from './place-line.tsx';
import { PlannedTeam } from './planned-team.tsx';

function usualInWords({ technique, plan: { guidance, injectate, sedation } }: UsualPlan, { codes, app }: Words): readonly string[] {
  return [
    technique && codes.technique[technique],
    guidance && codes.guidance[guidance],
    injectate && codes.injectate[injectate],
    sedation === undefined ? undefined : sedation ? app.plan.withSedation : app.plan.withoutSedation,
  ].filter(said => said !== undefined);
}

/** Technique at each chosen level; guidance, injectate and sedation for the session. */
export function PlanScreen() {
  const words = useWords();
  const [current, dispatch] = useCase();
  const { plan } = current;
  const { site } = useWorkspace();
  const usual = usualPlan(current, site.usual);
  return (
    <>
      {usual ? (
        <Button sx={{ mt: 1 }} onClick={() => planAsUsual(usual).forEach(dispatch)}>
          {words.app.plan.asUsual(usualInWords(usual, words))}
        </Button>
      ) : null}
      {current.levels.length === 0 ? <Box sx={{ color: 'text.secondary', py: 1 }}>{words.app.plan.noLevels}</Box> : null}
      <Box sx={{ display: 'flex', flexDirection: 'column', my: 1 }}>
        {inAnatomicalOrder(current.levels).map(({ level, technique, techniqueText }) => (
          <div key={level}>
            <FactLine>
              <SelectField
                label={words.app.plan.techniqueAt(words.codes.level[level])}
                emptyLabel={words.app.plan.pickTechnique}
                fieldId={`plan.levels.${level}.technique`}
                value={technique}
                options={codeOptions(AUGMENTATION_TECHNIQUE_CODES, words.codes.technique)}
                width={360}
                onChange={chosen => dispatch({ type: 'plan-level', level, change: { technique: chosen } })}
              />
              {technique === 'other' ? (
                <TextLine
                  label={words.app.plan.techniqueTextAt(words.codes.level[level])}
                  fieldId={`plan.levels.${level}.techniqueText`}
                  value={techniqueText}
                  onChange={text => dispatch({ type: 'plan-level', level, change: { techniqueText: text } })}
                />
              ) : null}
            </FactLine>
            <LeakageRiskLine level={level} />
          </div>
        ))}
      </Box>
      <SiteRecordLine />
      <ChoiceField
        label={words.facts.plan.guidance}
        fieldId="plan.guidance"
        value={plan.guidance}
        options={codeOptions(IMAGING_GUIDANCE_CODES, words.codes.guidance)}
        onChange={guidance => dispatch({ type: 'plan', change: { guidance } })}
      />
      <ChoiceField
        label={words.facts.plan.injectate}
        fieldId="plan.injectate"
        value={plan.injectate}
        options={codeOptions(INJECTATE_CODES, words.codes.injectate)}
        onChange={injectate => dispatch({ type: 'plan', change: { injectate } })}
      />
      {plan.injectate === 'other' ? (
        <Box sx={{ my: 1 }}>
          <TextLine
            label={words.facts.plan.injectateText}
            fieldId="plan.injectateText"
            value={plan.injectateText}
            onChange={injectateText => dispatch({ type: 'plan', change: { injectateText } })}
          />
        </Box>
      ) : null}
      <YesNoField
        label={words.facts.plan.sedation}
        fieldId="plan.sedation"
        value={plan.sedation}
        onChange={sedation => dispatch({ type: 'plan', change: { sedation } })}
      />
      <PromptImaging />
      <FactFields
        facts={planFacts}
        names={['plannedFor']}
        labels={words.facts.plan}
        field="plan"
        values={plan}
        onChange={change => dispatch({ type: 'plan', change })}
      />
      <PlannedTeam />
      <MoreOfPlan />
    </>
  );
}

/** CT and MR at hand: asked where an answer at a level raises it, and why is said. One that was answered stays in sight. */
function PromptImaging() {
  const words = useWords();
  const [current, dispatch] = useCase();
  const { promptImaging } = current.plan;
  const raisedAt = raisesPromptImaging(current);
  if (raisedAt.length === 0 && promptImaging === undefined) return null;
  const levels = raisedAt.map(level => words.codes.level[level]).join(', ');
  return (
    <>
      <YesNoField
        label={words.facts.plan.promptImaging}
        fieldId="plan.promptImaging"
        value={promptImaging}
        onChange={answer => dispatch({ type: 'plan', change: { promptImaging: answer } })}
        {...(levels === '' ? {} : { hint: words.app.plan.promptImagingBecause(levels) })}
      />
      {levels === '' ? null : <PlaceLine />}
    </>
  );
}

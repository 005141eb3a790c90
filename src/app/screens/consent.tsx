import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { sortLevels } from '../../assessment/answer-key.ts';
import { coverAsPlanned } from '../../assessment/as-planned.ts';
import { AUGMENTATION_TECHNIQUE_CODES } from '../../parameter/codes.generated.ts';
import { codeOptions } from '../components/code-options.ts';
import { CheckField, ChoiceField, MomentField, SelectField, TextLine } from '../components/form-fields.tsx';
import { useCase, useWorkspace } from '../state/workspace.ts';
import { useWords } from '../words.ts';

const RELATIONSHIPS = ['HPOWATT', 'DPOWATT', 'GUARD', 'NOK'] as const;
const DECISIONS = ['given', 'refused'] as const;

/** Who decided, when, for what, and where the signed form is kept. */
export function ConsentScreen() {
  const words = useWords();
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const { consent } = current;
  const change = (part: Partial<typeof consent>) => dispatch({ type: 'consent', change: part });
  const planned = sortLevels(current.levels.map(row => row.level));
  const techniques = AUGMENTATION_TECHNIQUE_CODES.filter(code => current.levels.some(row => row.technique === code));
  const offeredLevels = sortLevels([...planned, ...consent.levels]);
  const offeredTechniques = AUGMENTATION_TECHNIQUE_CODES.filter(code => techniques.includes(code) || consent.techniques.includes(code));
  const uncovered = planned.filter(level => !consent.levels.includes(level));
  const toggled = <T,>(list: readonly T[], item: T, on: boolean) => (on ? [...list, item] : list.filter(each => each !== item));
  return (
    <>
      <ChoiceField
        label={words.app.consent.decision}
        fieldId="consent.decision"
        value={consent.decision}
        options={codeOptions(DECISIONS, words.codes.consentDecision)}
        onChange={decision => change({ decision })}
      />
      <ChoiceField
        label={words.app.consent.givenBy}
        fieldId="consent.givenBy"
        value={consent.givenBy}
        options={[
          { value: 'patient', label: words.app.consent.patient },
          { value: 'proxy', label: words.app.consent.proxy },
        ]}
        onChange={givenBy => change({ givenBy })}
      />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 2, my: 2, alignItems: 'flex-start' }}>
        {consent.givenBy === 'proxy' ? (
          <>
            <TextLine
              label={words.app.consent.proxyName}
              fieldId="consent.proxyName"
              value={consent.proxyName}
              onChange={proxyName => change({ proxyName })}
            />
            <SelectField
              label={words.app.consent.proxyRelationship}
              emptyLabel={words.app.consent.pickRelationship}
              fieldId="consent.proxyRelationship"
              value={consent.proxyRelationship}
              options={codeOptions(RELATIONSHIPS, words.codes.proxyRelationship)}
              onChange={proxyRelationship => change({ proxyRelationship })}
            />
          </>
        ) : null}
        <MomentField
          label={words.app.consent.decidedAt}
          nowLabel={words.app.procedure.now}
          fieldId="consent.decidedAt"
          value={consent.decidedAt}
          now={now}
          onChange={decidedAt => change({ decidedAt })}
        />
        <TextLine
          label={words.app.consent.takenBy}
          fieldId="consent.takenBy"
          value={consent.takenBy}
          onChange={takenBy => change({ takenBy })}
        />
        <TextLine
          label={words.app.consent.form}
          hint={words.app.consent.formReference}
          fieldId="consent.formReference"
          value={consent.formReference}
          onChange={formReference => change({ formReference })}
        />
      </Box>
      <Box component="h2" sx={{ typography: 'h2', mb: 0.5 }}>
        {words.app.consent.covers}
      </Box>
      {planned.length > 0 ? (
        <Button data-field="consent.coverage" onClick={() => change(coverAsPlanned(current))}>
          {words.app.consent.coversPlan}
        </Button>
      ) : (
        <Box data-field="consent.coverage" tabIndex={-1} sx={{ color: 'text.secondary' }}>
          {words.app.consent.coversNothingPlanned}
        </Box>
      )}
      <Box role="group" aria-label={words.app.consent.levels} data-field="consent.levels" tabIndex={-1} sx={{ mt: 1 }}>
        {offeredLevels.map(level => (
          <CheckField
            key={level}
            label={words.codes.level[level]}
            fieldId={`consent.levels.${level}`}
            checked={consent.levels.includes(level)}
            onChange={on => change({ levels: sortLevels(toggled(consent.levels, level, on)) })}
          />
        ))}
      </Box>
      <Box role="group" aria-label={words.app.consent.techniques} data-field="consent.techniques" tabIndex={-1}>
        {offeredTechniques.map(technique => (
          <CheckField
            key={technique}
            label={words.codes.technique[technique]}
            fieldId={`consent.techniques.${technique}`}
            checked={consent.techniques.includes(technique)}
            onChange={on => change({ techniques: toggled(consent.techniques, technique, on) })}
          />
        ))}
      </Box>
      <ChoiceField
        label={words.app.consent.sedation}
        fieldId="consent.sedationCovered"
        value={consent.sedationCovered === undefined ? undefined : consent.sedationCovered ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: words.app.answer.yes },
          { value: 'no', label: words.app.answer.no },
        ]}
        onChange={chosen => change({ sedationCovered: chosen === 'yes' })}
      />
      {consent.decision === 'given' && uncovered.length > 0 ? (
        <Box role="status" sx={{ color: 'ask.main', mt: 1 }}>
          {words.app.consent.notCovered(uncovered.map(level => words.codes.level[level]).join(', '))}
        </Box>
      ) : null}
    </>
  );
}

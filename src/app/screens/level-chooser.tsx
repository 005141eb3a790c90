import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { sortLevels } from '../../assessment/answer-key.ts';
import type { LevelFinding } from '../../chart/evidence.ts';
import { VERTEBRAL_LEVEL_CODES, type VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { ConfirmDialog } from '../components/confirm-dialog.tsx';
import { SelectField } from '../components/form-fields.tsx';
import { Tag } from '../components/tag.tsx';
import { useCase, useChart, useWorkspace } from '../state/workspace.ts';
import { useWords } from '../words.ts';

const Row = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '3.5rem minmax(0, 1fr) auto',
  gap: '2px 12px',
  alignItems: 'center',
  padding: '9px 0',
  borderBottom: `1px solid ${(theme.vars ?? theme).palette.line}`,
  [theme.breakpoints.down(700)]: { gridTemplateColumns: 'minmax(0, 1fr) auto', '& > .what': { gridColumn: '1 / -1', gridRow: 2 } },
}));

/** The levels that the chart speaks of and those that are chosen, head to sacrum; any other can be added. */
export function LevelChooser() {
  const words = useWords();
  const { now } = useWorkspace();
  const chart = useChart();
  const [current, dispatch] = useCase();
  const [dropping, setDropping] = useState<VertebralLevelCode>();
  const findings = current.chart.levelFindings;
  const chosen = current.levels.map(plan => plan.level);
  const named = findings.flatMap(finding => (finding.level ? [finding.level] : []));
  const rows = sortLevels([...named, ...chosen]);
  const withoutLevel = findings.filter(finding => finding.level === undefined);
  const conditionsRead = chart.reads.Condition.status !== 'reading' && chart.reads.DiagnosticReport.status !== 'reading';
  const hasAnswers = (level: VertebralLevelCode) => Object.keys(current.answers).some(key => key.endsWith(`@${level}`));
  const drop = (level: VertebralLevelCode) => {
    dispatch({ type: 'drop-level', level });
    setDropping(undefined);
  };
  return (
    <Box data-field="levels" tabIndex={-1} sx={{ outlineOffset: 4 }}>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {rows.map(level => (
          <Row key={level}>
            <Box sx={{ fontWeight: 650 }}>{words.codes.level[level]}</Box>
            <LevelEvidence findings={findings.filter(finding => finding.level === level)} chosen={chosen.includes(level)} asOf={now()} />
            {chosen.includes(level) ? (
              <Button variant="text" onClick={() => (hasAnswers(level) ? setDropping(level) : drop(level))}>
                {words.app.levels.remove(words.codes.level[level])}
              </Button>
            ) : (
              <Button
                variant={findings.some(finding => finding.level === level && finding.suggested) ? 'outlined' : 'text'}
                onClick={() => dispatch({ type: 'choose-level', level })}
              >
                {words.app.levels.choose(words.codes.level[level])}
              </Button>
            )}
          </Row>
        ))}
        {withoutLevel.map(finding => (
          <Row key={finding.evidence.reference}>
            <Box sx={{ fontWeight: 650 }}>–</Box>
            <Box className="what">
              <Tag tone="ask">{words.app.levels.noLevel}</Tag> <span>{words.chart.evidenceLine(finding.evidence, now())}.</span>{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {words.app.levels.noLevelAdvice}
              </Box>
            </Box>
          </Row>
        ))}
      </Box>
      {conditionsRead && findings.length === 0 ? (
        <Box sx={{ color: 'text.secondary', py: 1 }}>{words.app.levels.nothingInChart}</Box>
      ) : null}
      <Box sx={{ mt: 1.5 }}>
        <SelectField
          label={words.app.levels.otherLevel}
          emptyLabel={words.app.levels.pick}
          fieldId="levels.other"
          value={undefined}
          options={VERTEBRAL_LEVEL_CODES.filter(level => !rows.includes(level)).map(level => ({
            value: level,
            label: words.codes.level[level],
          }))}
          onChange={level => level && dispatch({ type: 'choose-level', level })}
          width={220}
        />
      </Box>
      {chosen.length === 0 ? <Box sx={{ color: 'text.secondary', mt: 1 }}>{words.app.levels.none}</Box> : null}
      {dropping ? (
        <ConfirmDialog
          title={words.app.levels.dropTitle(words.codes.level[dropping])}
          text={words.app.levels.dropLoses(words.codes.level[dropping])}
          confirm={words.app.levels.remove(words.codes.level[dropping])}
          onConfirm={() => drop(dropping)}
          onCancel={() => setDropping(undefined)}
        />
      ) : null}
    </Box>
  );
}

function LevelEvidence(props: { readonly findings: readonly LevelFinding[]; readonly chosen: boolean; readonly asOf: Date }) {
  const words = useWords();
  return (
    <Box className="what" sx={{ fontSize: '0.875rem' }}>
      {props.chosen ? <Tag tone="chosen">{words.app.levels.chosen}</Tag> : null}
      {props.findings.map(finding => (
        <Box key={finding.evidence.reference}>
          {finding.suggested && !props.chosen ? <Tag tone="ask">{words.app.levels.suggested}</Tag> : null}
          {finding.suggested ? null : (
            <Tag tone="plain">
              {words.app.levels.acuity[finding.acuity]}, {words.app.levels.shownOnly}
            </Tag>
          )}{' '}
          {words.chart.evidenceLine(finding.evidence, props.asOf)}
        </Box>
      ))}
    </Box>
  );
}

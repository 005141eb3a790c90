import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { memo, type ReactNode } from 'react';
import { isNamed, type SpineLevel, type SpineView } from '../../../../assessment/assess/spine-view.ts';
import { searchedRead } from '../../../../chart/evidence/searched-read.ts';
import type { Evidence } from '../../../../chart/evidence.ts';
import type { VertebralLevelCode } from '../../../../parameter/codes.generated.ts';
import { useAsOf } from '../../../open/as-of.ts';
import { useFirstWords } from '../../../open/first-words.ts';
import { useCase, useChart, useJudgement } from '../../../open/workspace.ts';
import { NotJudged } from '../../../parts/answers/not-judged.tsx';
import { SelectField } from '../../../parts/fields/form-fields.tsx';
import { Tag } from '../../../parts/words/tag.tsx';
import { CountedField } from './counted-field.tsx';
import { LevelActs } from './level-acts.tsx';
import { LevelFindings } from './level-findings.tsx';

const Row = styled('li')(({ theme }) => ({
  display: 'grid',
  // The acts of a level with a long name leave room for what the chart says of it.
  gridTemplateColumns: '3.75rem minmax(0, 1fr) fit-content(45%)',
  gap: '0 12px',
  alignItems: 'start',
  padding: '3px 0',
  borderBottom: `1px solid ${(theme.vars ?? theme).palette.line}`,
  '& > .acts': { display: 'flex', flexDirection: 'column', alignItems: 'flex-end' },
  '& > .counted': { gridColumn: '2 / -1' },
  // Beside the drawing or on a narrow screen the words need the whole width.
  [theme.breakpoints.down(1100)]: {
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    '& > .what, & > .counted': { gridColumn: '1 / -1' },
    '& > .what': { gridRow: 2 },
    '& > .acts': { flexDirection: 'row', flexWrap: 'wrap-reverse', justifyContent: 'flex-end' },
  },
  [theme.breakpoints.up(1100)]: {
    '& > .acts': { gridColumn: 3, gridRow: '1 / span 2' },
    '& > .acts button': { minHeight: 28, paddingBlock: 2 },
    '& > .counted': { gridColumn: 2, gridRow: 2 },
    // All the ways to choose from need the whole width.
    '& > .counted:has([role="radiogroup"])': { gridColumn: '2 / -1', gridRow: 3 },
  },
  [theme.breakpoints.down(700)]: { '& > .acts button': { minHeight: 44 } },
}));

interface LevelListProps {
  readonly view: SpineView;
  readonly onDrop: (level: VertebralLevelCode) => void;
}

/** The map as a list: the levels that the chart or the case names, head to sacrum; any other can be added. */
export function LevelList({ view, onDrop }: LevelListProps) {
  const words = useFirstWords();
  const chart = useChart();
  const [current, dispatch] = useCase();
  const judgement = useJudgement().status;
  const rows = view.levels.filter(isNamed);
  const { findings, cement } = view.unplaced;
  const placing = (['Condition', 'DiagnosticReport'] as const).map(read => searchedRead(read, chart));
  const unread = placing.filter(({ status }) => status === 'failed' || status === 'incomplete');
  const saysNothing =
    judgement === 'there' && placing.every(({ status }) => status !== 'reading') && current.chart.levelFindings.length === 0;
  return (
    <Box data-field="levels" tabIndex={-1} sx={{ outlineOffset: 4 }}>
      <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {rows.map(row => (
          <NamedLevel key={row.level} row={row} onDrop={onDrop} />
        ))}
        {findings.map(({ evidence, what }) => (
          <Unplaced key={evidence.reference} evidence={evidence} advice={words.app.levels.noLevelAdvice}>
            <Tag tone="ask">
              {what === 'fracture' || what === 'possible-fracture' ? words.app.levels.noLevel : words.spine.lesionWithoutLevel}
            </Tag>
          </Unplaced>
        ))}
        {cement.map(({ evidence }) => (
          <Unplaced
            key={`cement ${evidence.reference} ${evidence.value}`}
            evidence={evidence}
            advice={words.spine.cementWithoutLevelAdvice}
          >
            <Tag tone="ask">{words.spine.cementWithoutLevel}</Tag>
          </Unplaced>
        ))}
      </Box>
      {judgement === 'missing' ? (
        <Box sx={{ color: 'warned.main', py: 1 }}>
          <NotJudged of={words.app.levels.heading} />
        </Box>
      ) : null}
      {saysNothing ? (
        <Box sx={{ color: unread.length > 0 ? 'warned.main' : 'text.secondary', py: 1 }}>
          {unread.length > 0 ? unread.map(words.chart.searchedRead).join(' ') : words.app.levels.nothingInChart}
        </Box>
      ) : null}
      <Box sx={{ mt: 1, display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <SelectField
          label={words.app.levels.otherLevel}
          emptyLabel={words.app.levels.pick}
          fieldId="levels.other"
          value={undefined}
          options={view.levels.filter(row => !isNamed(row)).map(({ level }) => ({ value: level, label: words.codes.level[level] }))}
          onChange={level => level && dispatch({ type: 'choose-level', level })}
          width={220}
        />
        {current.levels.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{words.app.levels.none}</Box> : null}
      </Box>
    </Box>
  );
}

const NamedLevel = memo(function NamedLevel({ row, onDrop }: Pick<LevelListProps, 'onDrop'> & { readonly row: SpineLevel }) {
  const words = useFirstWords();
  return (
    <Row>
      <Box sx={{ fontWeight: 650, lineHeight: 1.3, py: 0.75 }}>{words.codes.level[row.level]}</Box>
      <Box className="what" sx={{ py: 0.5 }}>
        <LevelFindings row={row} />
      </Box>
      <div className="acts">
        <LevelActs row={row} onDrop={onDrop} />
      </div>
      {row.plan ? (
        <div className="counted">
          <CountedField plan={row.plan} />
        </div>
      ) : null}
    </Row>
  );
});

function Unplaced(props: { readonly evidence: Evidence; readonly advice: string; readonly children: ReactNode }) {
  const words = useFirstWords();
  const asOf = useAsOf();
  return (
    <Row>
      <Box sx={{ fontWeight: 650 }}>–</Box>
      <Box className="what" sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
        {props.children} <span>{words.chart.evidenceLine(props.evidence, asOf)}.</span>{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {props.advice}
        </Box>
      </Box>
    </Row>
  );
}

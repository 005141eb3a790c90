import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { pointsInFrame } from '../../../assessment/follow-up/chart-points.ts';
import type { MeasuredPoint } from '../../../assessment/follow-up/measured.ts';

const WIDTH = 280;
const HEIGHT = 84;
const LEFT = 30;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 10;

const Drawing = styled('svg')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    display: 'block',
    width: WIDTH,
    maxWidth: '100%',
    height: 'auto',
    '& .frame': { stroke: palette.control, fill: 'none' },
    '& .procedure': { stroke: palette.control, strokeDasharray: '3 3' },
    '& .course': { stroke: palette.chosen.main, strokeWidth: 2, fill: 'none' },
    '& .value': { fill: palette.chosen.main },
    '& .baseline': { fill: palette.background.default, stroke: palette.chosen.main, strokeWidth: 2 },
    '& text': { fill: palette.text.secondary, fontSize: 11 },
    '@media (forced-colors: active)': {
      '& .frame, & .procedure, & .course, & .baseline': { stroke: 'CanvasText' },
      '& .value, & text': { fill: 'CanvasText' },
    },
  };
});

interface ScoreChartProps {
  readonly points: readonly MeasuredPoint[];
  /** FHIR dateTime of the procedure. */
  readonly performed: string | undefined;
  readonly range: { readonly from: number; readonly to: number };
  /** All that it shows, in words; the same stands beneath it. */
  readonly label: string;
}

/** Values over time, the procedure a dashed line. Nothing where there are not two days. */
export function ScoreChart({ points, performed, range, label }: ScoreChartProps) {
  const frame = pointsInFrame(points, performed, range);
  if (!frame) return null;
  const x = (share: number) => LEFT + share * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  const placed = frame.points.map(({ x: across, y: up, point }) => ({ cx: x(across), cy: y(up), point }));
  return (
    <Box sx={{ my: 0.5 }}>
      <Drawing viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <path className="frame" d={`M${LEFT} ${TOP}V${HEIGHT - BOTTOM}H${WIDTH - RIGHT}`} />
        <text x={LEFT - 5} y={TOP + 4} textAnchor="end">
          {range.to}
        </text>
        <text x={LEFT - 5} y={HEIGHT - BOTTOM + 4} textAnchor="end">
          {range.from}
        </text>
        <path className="procedure" d={`M${x(frame.procedureX)} ${TOP}V${HEIGHT - BOTTOM}`} />
        <polyline className="course" points={placed.map(({ cx, cy }) => `${cx},${cy}`).join(' ')} />
        {placed.map(({ cx, cy, point }) => (
          <circle key={`${point.at} ${point.value}`} cx={cx} cy={cy} r={4} className={point.phase === 'before' ? 'baseline' : 'value'} />
        ))}
      </Drawing>
    </Box>
  );
}

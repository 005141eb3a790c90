import { styled } from '@mui/material/styles';
import type { SpineLevel } from '../../../../assessment/assess/spine-view.ts';
import { isSacral } from '../../../../parameter/levels.ts';
import { spineLook } from './spine-lines.ts';
import { COLUMN, FORAMINA, SHAPES } from './spine-shape.ts';

const Drawing = styled('svg')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    position: 'absolute',
    inset: 0,
    pointerEvents: 'none',
    '--ink': palette.text.secondary,
    '--paper': palette.background.paper,
    '--line': palette.control,
    '--disc': palette.line,
    '--ask': palette.ask.main,
    '--chosen': palette.chosen.main,
    '--warned': palette.warned.main,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      '--ink': 'CanvasText',
      '--paper': 'Canvas',
      '--line': 'CanvasText',
      '--disc': 'Canvas',
      '--ask': 'CanvasText',
      '--chosen': 'Highlight',
      '--warned': 'CanvasText',
    },
    // Ink on paper: what is filled must stay so, whatever the printer does with backgrounds.
    '@media print': {
      '--ink': '#000',
      '--paper': '#fff',
      '--line': '#000',
      '--disc': '#ddd',
      '--ask': '#000',
      '--chosen': '#000',
      '--warned': '#000',
    },
    fill: 'none',
    strokeLinejoin: 'round',
    '& .disc': { fill: 'var(--disc)' },
    '& .behind, & .hole, & .leader': { stroke: 'var(--line)', strokeWidth: 0.75 },
    '& .body': { fill: 'var(--paper)', stroke: 'var(--ink)' },
    '& .suggested .body': { stroke: 'var(--ask)', strokeWidth: 2, strokeDasharray: '4 2.5' },
    '& .chosen .body': { fill: 'var(--chosen)', stroke: 'var(--chosen)', strokeWidth: 2 },
    '& pattern': { stroke: 'var(--ink)', fill: 'var(--ink)' },
    '& pattern.inverse': { stroke: 'var(--paper)', fill: 'var(--paper)' },
    '& .warning': { fill: 'var(--paper)', stroke: 'var(--warned)', strokeWidth: 1.75 },
  };
});

interface Leader {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
}

/** The column as a picture. What it shows is said in the buttons that lie over it. */
export function SpineDrawing(props: { readonly levels: readonly SpineLevel[]; readonly leaders: readonly Leader[] }) {
  return (
    <Drawing aria-hidden="true" width={COLUMN.labels} height={COLUMN.height}>
      {['', 'inverse'].map(kind => (
        <defs key={kind}>
          <pattern
            id={`spine-old${kind}`}
            className={kind}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M0 0V5" />
          </pattern>
          <pattern id={`spine-cement${kind}`} className={kind} width="5" height="5" patternUnits="userSpaceOnUse">
            <circle cx="1.5" cy="1.5" r="1.2" stroke="none" />
            <circle cx="4" cy="4" r="1.2" stroke="none" />
          </pattern>
        </defs>
      ))}
      {props.leaders.map(({ from, to }) => (
        <path key={from[1]} className="leader" d={`M${from.join(' ')}L${to.join(' ')}`} />
      ))}
      {SHAPES.map(({ level, x, y, tilt, body, behind, disc, target }) => {
        const row = props.levels.find(each => each.level === level);
        const look = row ? spineLook(row) : 'plain';
        const isOld = row?.findings.some(({ acuity }) => acuity === 'old' || acuity === 'healed') ?? false;
        const filling = row && row.cement.length > 0 ? 'cement' : isOld && look !== 'suggested' ? 'old' : undefined;
        const alone = isSacral(level);
        return (
          <g key={level} className={look}>
            <g transform={`translate(${x} ${y}) rotate(${tilt})`}>
              <path className="behind" d={behind} />
              <path className="disc" d={disc} />
              <path className="body" d={body} />
              {filling ? <path d={body} fill={`url(#spine-${filling}${look === 'chosen' ? 'inverse' : ''})`} /> : null}
            </g>
            {row && row.warnings.length > 0 ? (
              <path
                className="warning"
                transform={`translate(${alone ? x + Math.sign(target.left + target.width / 2 - x) * 31 : 44} ${alone ? y + 33 : y})`}
                d="M0-7 7 6H-7ZM0-3V2M0 3.4V4.4"
              />
            ) : null}
          </g>
        );
      })}
      {FORAMINA.map(([x, y]) => (
        <circle key={`${x} ${y}`} className="hole" cx={x} cy={y} r="1.8" />
      ))}
    </Drawing>
  );
}

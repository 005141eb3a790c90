import { styled } from '@mui/material/styles';
import { useEffect, useRef } from 'react';
import { completeness, type StageId } from '../../assessment/completeness.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useCase } from '../open/workspace.ts';

export const STAGES = [
  'assess',
  'plan',
  'consent',
  'day',
  'procedure',
  'recover',
  'follow-up',
  'review',
] as const satisfies readonly StageId[];

const Nav = styled('nav')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    borderRight: `1px solid ${palette.line}`,
    padding: '14px 0',
    '& ol': { listStyle: 'none', margin: 0, padding: 0, position: 'sticky', top: 'var(--strip)' },
    '& button': {
      display: 'block',
      width: '100%',
      minHeight: 44,
      padding: '6px 18px',
      border: 0,
      borderLeft: '3px solid transparent',
      background: 'none',
      color: 'inherit',
      font: 'inherit',
      textAlign: 'left',
      cursor: 'pointer',
    },
    '& small': { display: 'block', color: palette.text.secondary, fontSize: '0.8125rem' },
    '& button[aria-current]': { borderLeftColor: palette.chosen.main, background: palette.chosen.surface, fontWeight: 650 },
    '& button:focus-visible': { outlineOffset: -3 },
    '@media (forced-colors: active)': {
      // Every border is drawn in one colour here: only that of the stage that is open stays.
      '& button': { borderColor: 'Canvas' },
      '& button[aria-current]': { borderColor: 'Highlight' },
    },
    [theme.breakpoints.down(700)]: {
      borderRight: 0,
      borderBottom: `1px solid ${palette.line}`,
      padding: 0,
      overflowX: 'auto',
      '& ol': { display: 'flex' },
      '& button': { whiteSpace: 'nowrap', borderLeft: 0, borderBottom: '3px solid transparent', padding: '6px 12px' },
      '& button[aria-current]': { borderBottomColor: palette.chosen.main },
    },
    '@media print': { display: 'none' },
  };
});

interface StageNavProps {
  readonly stage: StageId;
  /** Resources that differ from what the EHR has. */
  readonly toSend: number;
  readonly sent: boolean;
  readonly onGo: (stage: StageId) => void;
}

/** The stages with what each still lacks: any order, any time. */
export function StageNav(props: StageNavProps) {
  const words = useFirstWords();
  const [current] = useCase();
  const stages = completeness(current);
  const nav = useRef<HTMLElement>(null);
  // The first stands at the beginning of the strip: to find that out, the first screen would be laid out before it is whole.
  const inSight = useRef<StageId>(STAGES[0]);
  // On a narrow screen the stages stand in a strip that may be scrolled: the open one is brought into it. Once it has been drawn:
  // to measure before would have the whole stage laid out in one go with what put it there.
  useEffect(() => {
    if (inSight.current === props.stage) return;
    inSight.current = props.stage;
    const strip = nav.current;
    const open = strip?.querySelector('[aria-current]');
    if (strip && open) strip.scrollLeft += open.getBoundingClientRect().left - strip.getBoundingClientRect().left - 12;
  }, [props.stage]);
  const lacks = (stage: StageId) => {
    if (stage === 'review') {
      if (props.toSend > 0) return words.app.stages.toSend(props.toSend);
      return props.sent ? words.app.stages.sent : words.app.stages.nothingToSend;
    }
    const { begun, lacking } = stages[stage];
    if (lacking.length === 0) return words.app.stages.complete;
    return begun ? words.app.stages.open(lacking.length) : words.app.stages.notBegun;
  };
  return (
    <Nav ref={nav} aria-label={words.app.stages.label}>
      <ol>
        {STAGES.map(stage => (
          <li key={stage}>
            <button type="button" aria-current={stage === props.stage ? 'step' : undefined} onClick={() => props.onGo(stage)}>
              {words.app.stages[stage]} <small>{lacks(stage)}</small>
            </button>
          </li>
        ))}
      </ol>
    </Nav>
  );
}

import { styled } from '@mui/material/styles';
import { type KeyboardEvent, memo, useId, useRef, useState } from 'react';
import { isNamed, type SpineView } from '../../../../assessment/assess/spine-view.ts';
import type { VertebralLevelCode } from '../../../../parameter/codes.generated.ts';
import { isSacral } from '../../../../parameter/levels.ts';
import { useAsOf } from '../../../open/as-of.ts';
import { useFirstWords } from '../../../open/first-words.ts';
import { Button } from '../../../parts/fields/button.tsx';
import { LevelPanel } from './level-panel.tsx';
import { SpineDrawing } from './spine-drawing.tsx';
import { levelByKey, levelByName } from './spine-keys.ts';
import { type SpineLine, spineLines } from './spine-lines.ts';
import { COLUMN, placeLabels, SHAPES } from './spine-shape.ts';

/** Letters typed within this time are one name. */
const TYPING_MS = 900;
const LINE = 17;
/** What surely fits on a line beside the column. */
const CHARACTERS = 24;

const Column = styled('section')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    width: COLUMN.whole,
    maxWidth: '100%',
    '& > .column': { position: 'relative', height: COLUMN.height },
    '& ol': { listStyle: 'none', margin: 0, padding: 0 },
    '& li > button': {
      position: 'absolute',
      padding: 0,
      border: 0,
      borderRadius: 4,
      background: 'none',
      color: palette.text.secondary,
      font: 'inherit',
      fontSize: '0.8125rem',
      lineHeight: `${LINE}px`,
      textAlign: 'left',
      cursor: 'pointer',
      '&:hover, &[aria-expanded="true"]': { background: palette.line },
      '&:focus-visible': { outlineOffset: -1, zIndex: 1 },
    },
    '& .number': { position: 'absolute', left: 4, width: 26, textAlign: 'right', top: '50%', transform: 'translateY(-50%)' },
    '& .side': { position: 'absolute', left: 0, right: 0, textAlign: 'center', top: 8, zIndex: 1 },
    '& [data-named="true"] .number': { color: palette.text.primary, fontWeight: 650 },
    '& [data-chosen="true"] .side': {
      color: palette.background.paper,
      fontWeight: 650,
      '@media (forced-colors: active)': { color: 'HighlightText', forcedColorAdjust: 'none' },
      '@media print': { color: '#fff' },
    },
    '& .words': {
      position: 'absolute',
      width: `min(${COLUMN.whole - COLUMN.labels}px, 100vw - ${COLUMN.labels + 28}px)`,
      display: 'block',
      color: palette.text.primary,
      zIndex: 1,
    },
    '& .words > span': { display: 'block', position: 'relative' },
    // A pause and a name that are there to be heard.
    '& .heard': { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' },
    '& .title': { fontWeight: 650 },
    '& .chosen': { color: palette.chosen.main, fontWeight: 650 },
    '& .ask': { color: palette.ask.main, fontWeight: 600 },
    '& .warned': { color: palette.warned.main, fontWeight: 600 },
    '& .caption': { color: palette.text.secondary, fontSize: '0.75rem', lineHeight: 1.35, margin: 0 },
    '& > .fold': { display: 'none' },
    // The words stand in the list beside it.
    [theme.breakpoints.between(700, 1100)]: { width: COLUMN.width, '& .words, & .leader': { clipPath: 'inset(50%)' } },
    '@media not print': {
      [theme.breakpoints.down(700)]: {
        '& > .fold': { display: 'inline-flex', minHeight: 44 },
        '& .words': { fontSize: '0.75rem' },
        '&[data-shown="false"] > div': { display: 'none' },
      },
    },
    '@media print': {
      breakInside: 'avoid',
      '& li > button, & .words, & .words > span, & .caption, & .number': { color: '#000' },
    },
  };
});

interface SpineProps {
  readonly view: SpineView;
  readonly onDrop: (level: VertebralLevelCode) => void;
  readonly className: string;
}

/** The map of the case: every level as a button over a drawn column, with what the chart and the case say of it beside it. */
export const Spine = memo(function Spine({ view, onDrop, className }: SpineProps) {
  const words = useFirstWords();
  const buttons = useRef(new Map<VertebralLevelCode, HTMLButtonElement>());
  const typed = useRef({ text: '', at: 0 });
  const keys = useId();
  const [shown, setShown] = useState(false);
  const [at, setAt] = useState<VertebralLevelCode>();
  const [opened, setOpened] = useState<VertebralLevelCode>();

  const asOf = useAsOf();
  const rows = view.levels.flatMap(row => {
    const shape = SHAPES.find(({ level }) => level === row.level);
    return shape ? [{ row, shape, lines: spineLines(row, words, asOf), alone: isSacral(row.level) }] : [];
  });
  const labelled = rows.filter(({ lines }) => lines.length > 0);
  const labels = labelled.map(({ shape: { target }, lines, alone }) => ({
    middle: target.top + target.height / 2,
    height: lines.reduce((sum, { text }) => sum + LINE * Math.ceil(text.length / CHARACTERS), alone ? LINE : 0) + 4,
  }));
  const tops = placeLabels(labels, COLUMN.height);
  const placed = labelled.map((each, index) => ({ ...each, top: tops[index] ?? 0, height: labels[index]?.height ?? 0 }));
  const entry = at ?? labelled[0]?.row.level ?? 'L1';

  const goTo = (level: VertebralLevelCode) => {
    setAt(level);
    buttons.current.get(level)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isLetter = event.key.length === 1 && event.key !== ' ';
    if (isLetter) {
      const text = event.timeStamp - typed.current.at < TYPING_MS ? typed.current.text + event.key : event.key;
      typed.current = { text, at: event.timeStamp };
    }
    const to = isLetter ? levelByName(typed.current.text, level => words.codes.level[level]) : levelByKey(event.key, entry);
    if (to === undefined) return;
    event.preventDefault();
    goTo(to);
  };
  const row = view.levels.find(({ level }) => level === opened);
  return (
    <Column aria-label={words.spine.heading} className={className} data-shown={shown}>
      <Button className="fold" variant="text" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? words.spine.hide : words.spine.show}
      </Button>
      <div className="column">
        <ol aria-describedby={keys} onKeyDown={onKeyDown}>
          {rows.map(({ row: each, shape: { level, target } }) => {
            const label = placed.find(({ row: { level: other } }) => other === level);
            const side = level === 'sacral-ala-left' || level === 'sacral-ala-right' ? words.spine.side[level] : undefined;
            const inDrawing = side !== undefined || level === 'sacrum';
            return (
              <li key={level} data-named={isNamed(each)} data-chosen={each.plan !== undefined}>
                <button
                  type="button"
                  ref={button => {
                    if (button) buttons.current.set(level, button);
                    else buttons.current.delete(level);
                  }}
                  tabIndex={level === entry ? 0 : -1}
                  aria-expanded={level === opened}
                  aria-haspopup="dialog"
                  style={target}
                  onFocus={() => setAt(level)}
                  onClick={() => setOpened(level)}
                >
                  {inDrawing ? (
                    <span className="side" aria-hidden="true">
                      {side}
                    </span>
                  ) : null}
                  <span className={inDrawing ? 'heard' : 'number'}>{words.codes.level[level]}</span>
                  {label ? (
                    <LevelWords
                      title={inDrawing ? words.codes.level[level] : undefined}
                      lines={label.lines}
                      left={COLUMN.labels - target.left}
                      top={label.top - target.top}
                    />
                  ) : null}
                </button>
              </li>
            );
          })}
        </ol>
        <SpineDrawing
          levels={view.levels}
          leaders={placed
            .filter(({ alone }) => !alone)
            .map(({ shape, top }) => ({ from: [shape.edge, shape.y + 4], to: [COLUMN.labels - 4, top + 2 + LINE / 2] }))}
        />
      </div>
      <div>
        <p className="caption">{words.spine.sideView}</p>
        <p className="caption">{words.spine.frontView}</p>
        <p className="caption" id={keys}>
          {words.spine.keys}
        </p>
      </div>
      {row ? (
        <LevelPanel
          key={row.level}
          row={row}
          anchor={buttons.current.get(row.level)}
          onDrop={onDrop}
          onClosed={() => setOpened(current => (current === row.level ? undefined : current))}
        />
      ) : null}
    </Column>
  );
});

function LevelWords(props: {
  readonly title: string | undefined;
  readonly lines: readonly SpineLine[];
  readonly left: number;
  readonly top: number;
}) {
  return (
    <span className="words" style={{ left: props.left, top: props.top }}>
      {props.title ? (
        <span className="title" aria-hidden="true">
          {props.title}
        </span>
      ) : null}
      {props.lines.map(({ text, look }) => (
        <span key={text} className={look}>
          <span className="heard">, </span>
          {text}
        </span>
      ))}
    </span>
  );
}

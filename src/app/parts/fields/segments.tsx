import { styled } from '@mui/material/styles';
import { useId } from 'react';

export interface SegmentOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface SegmentsProps<T extends string> {
  /** Names the group to a screen reader; on the screen it stands beside it. */
  readonly labelledBy: string;
  readonly describedBy?: string;
  readonly options: readonly SegmentOption<T>[];
  readonly value: T | undefined;
  /** Outlined as what the chart suggests, until there is an answer. */
  readonly suggested?: T | undefined;
  /** Marked as what was answered before, while the question is open again. */
  readonly earlier?: T | undefined;
  /** An answer that says nothing either way is shown without the colour of a choice. */
  readonly neutral?: T;
  readonly fieldId: string;
  /** One beneath the other where there is no room, for words that do not fit side by side; `late`: only in the narrowest window. */
  readonly stacked?: boolean | 'late';
  readonly onChange: (value: T) => void;
}

const stackedLabel = { borderLeft: 0, borderRadius: 6, justifyContent: 'flex-start', padding: '3px 12px' } as const;

const Group = styled('div')(({ theme }) => {
  const palette = (theme.vars ?? theme).palette;
  return {
    display: 'inline-flex',
    border: `1px solid ${palette.control}`,
    borderRadius: 7,
    background: palette.background.paper,
    maxWidth: '100%',
    [theme.breakpoints.down(700)]: { display: 'flex', width: '100%' },
    '& label': {
      position: 'relative',
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      minHeight: 32,
      padding: '3px 9px',
      cursor: 'pointer',
      textAlign: 'center',
      lineHeight: 1.2,
      color: palette.text.secondary,
      borderLeft: `1px solid ${palette.line}`,
      // The longer words get the more room, so that they stand in one line.
      [theme.breakpoints.down(700)]: { flex: '1 1 auto', minHeight: 44, padding: '3px 6px' },
    },
    '& label:first-of-type': { borderLeft: 0, borderRadius: '6px 0 0 6px' },
    '& label:last-of-type': { borderRadius: '0 6px 6px 0' },
    '& input': { position: 'absolute', inset: 0, margin: 0, opacity: 0, width: '100%', height: '100%', cursor: 'pointer' },
    '& label[data-look="earlier"]': { color: palette.text.primary },
    // A dotted line beneath: what was said before. It goes with the dashed frame of a suggestion.
    '& label[data-look~="earlier"]::after': {
      content: '""',
      position: 'absolute',
      left: 12,
      right: 12,
      bottom: 4,
      borderBottom: `3px dotted ${palette.ask.main}`,
      pointerEvents: 'none',
    },
    '& label[data-look~="suggested"]': {
      color: palette.text.primary,
    },
    // A frame of its own inside: the outline is the focus's, and both are seen at once.
    '& label[data-look~="suggested"]::before': {
      content: '""',
      position: 'absolute',
      inset: 1,
      border: `2px dashed ${palette.ask.main}`,
      borderRadius: 'inherit',
      pointerEvents: 'none',
    },
    // Browsers print no ground unless told to: the answer would be white on white.
    '& label[data-look="chosen"], & label[data-look="neutral"]': { printColorAdjust: 'exact' },
    '& label[data-look="chosen"]': {
      background: palette.chosen.main,
      color: palette.primary.contrastText,
      fontWeight: 600,
    },
    '& label[data-look="neutral"]': {
      background: palette.line,
      color: palette.text.primary,
      fontWeight: 600,
    },
    // The second `:has` outweighs the outline of an answer under more contrast.
    '& label:has(:focus-visible):has(input)': { outline: `3px solid ${palette.chosen.main}`, outlineOffset: 2, zIndex: 1 },
    '@media (prefers-contrast: more)': {
      '& label[data-look="neutral"]': {
        background: palette.background.paper,
        outline: `3px solid ${palette.text.primary}`,
        outlineOffset: -4,
      },
    },
    '&[data-stacked="true"]': {
      // In letters, not in pixels: large letters need to stand one beneath the other sooner.
      '@container (max-width: 40em)': {
        display: 'flex',
        flexDirection: 'column',
        '& label': stackedLabel,
      },
    },
    '&[data-stacked="late"]': {
      '@container (max-width: 26em)': {
        display: 'flex',
        flexDirection: 'column',
        '& label': stackedLabel,
      },
    },
    '@media (forced-colors: active)': {
      // The forced ground hides which one is chosen: the system's own colours of a selection say it.
      '& label[data-look="chosen"], & label[data-look="neutral"]': {
        forcedColorAdjust: 'none',
        background: 'Highlight',
        color: 'HighlightText',
      },
    },
  };
});

/** What a group that may be stacked is measured by. */
const Room = styled('div')({ containerType: 'inline-size', width: '100%' });

/** One answer out of a few, in one row of native radio buttons: one click or one key answers. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const name = useId();
  const look = (option: T) => {
    if (option === props.value) return option === props.neutral ? 'neutral' : 'chosen';
    if (props.value !== undefined) return 'plain';
    if (option === props.earlier) return option === props.suggested ? 'earlier suggested' : 'earlier';
    return option === props.suggested ? 'suggested' : 'plain';
  };
  const group = (
    <Group role="radiogroup" aria-labelledby={props.labelledBy} aria-describedby={props.describedBy} data-stacked={props.stacked ?? false}>
      {props.options.map((option, index) => (
        <label key={option.value} data-look={look(option.value)}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === props.value}
            data-field={index === 0 ? props.fieldId : undefined}
            onChange={() => props.onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </Group>
  );
  return props.stacked ? <Room>{group}</Room> : group;
}

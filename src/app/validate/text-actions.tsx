import Box from '@mui/material/Box';
import { layOutJson } from '../../conformance/json/lay-out-json.ts';
import type { CheckedItem } from './checked.ts';
import { usePageWords } from './page-words.ts';
import { parsed } from './pieces.ts';
import { PlainButton } from './plain-button.ts';
import type { ShownText } from './shown-text.ts';

interface TextActionsProps {
  readonly shown: ShownText;
  readonly firstLine: number;
  /** One of several. */
  readonly item: CheckedItem | undefined;
  readonly text: string;
  readonly onLayOut: (text: string) => void;
  /** To an offset of the text. */
  readonly onMove: (offset: number) => void;
  readonly onWhole: (() => void) | undefined;
}

/** Wider than a box is on most screens. */
const WIDE = 400;

/** What the box shows of the text, and what can be done about it. */
export function TextActions({ shown, firstLine, item, text, onLayOut, onMove, onWhole }: TextActionsProps) {
  const words = usePageWords();
  const say = words.editor;
  const isWide = shown.isWhole && text.split('\n').some(line => line.length > WIDE) && parsed(text) !== undefined;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
      <Box component="h2" sx={{ typography: 'h2', m: 0, overflowWrap: 'anywhere' }}>
        {item?.name ?? say.label}
      </Box>
      {onWhole ? (
        <PlainButton type="button" onClick={onWhole}>
          {say.whole}
        </PlainButton>
      ) : null}
      {isWide ? (
        <PlainButton type="button" onClick={() => onLayOut(layOutJson(text))}>
          {say.layOut}
        </PlainButton>
      ) : null}
      {item?.isLaidOut ? <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{say.laidOut}</Box> : null}
      {shown.isWhole ? null : (
        <>
          <PlainButton type="button" disabled={shown.offset === 0} onClick={() => onMove(Math.max(shown.offset - 1, 0))}>
            {say.earlier}
          </PlainButton>
          <PlainButton
            type="button"
            disabled={shown.offset + shown.text.length >= text.length}
            onClick={() => onMove(shown.offset + shown.text.length)}
          >
            {say.later}
          </PlainButton>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {say.excerpt(firstLine, firstLine + shown.lines - 1, firstLine - shown.line + shown.allLines)}
          </Box>
        </>
      )}
    </Box>
  );
}

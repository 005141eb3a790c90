import { type ClipboardEvent, useEffect, useId, useRef } from 'react';
import { shortened } from '../../words/as-quoted.ts';
import type { Finding } from './checked.ts';
import { findingText } from './finding-words.ts';
import { Frame, LINE, Mark, Numbers, Page, Sheet, Written } from './json-box-look.ts';
import { usePageWords } from './page-words.ts';

const LONGEST_MARK = 110;
const SIGNS = { error: '×', warning: '!', information: 'i' } as const;

/** Where the box has to be: counted, so that the same place can be gone to again. */
export interface Target {
  readonly finding: Finding;
  readonly number: number;
  /** The focus goes there too, with the place marked. */
  readonly withFocus: boolean;
}

interface JsonBoxProps {
  readonly text: string;
  /** What the first line is called. */
  readonly firstLine: number;
  /** Offset of the text in the one that the findings are about. */
  readonly offset: number;
  readonly findings: readonly Finding[];
  readonly chosen: Finding | undefined;
  readonly target: Target | undefined;
  readonly describedBy: string;
  readonly onWrite: ((text: string) => void) | undefined;
  readonly onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void;
}

/** JSON with the numbers of its lines, and what was found beside the lines that it was found at. */
export function JsonBox({ text, firstLine, offset, findings, chosen, target, describedBy, onWrite, onPaste }: JsonBoxProps) {
  const words = usePageWords();
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const written = useRef<HTMLTextAreaElement>(null);
  const lines = text.split('\n');
  const marked = Map.groupBy(findings, ({ line }) => line - firstLine);
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const shownLines = Math.max(lines.length, text === '' ? 10 : 1);

  const place = useRef({ firstLine, offset });
  place.current = { firstLine, offset };
  useEffect(() => {
    const [box, area] = [frame.current, written.current];
    if (!target || !box || !area) return;
    const { finding, withFocus } = target;
    const lineHeight = LINE * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    box.scrollTop = (finding.line - place.current.firstLine) * lineHeight - box.clientHeight / 3;
    const letter = area.clientWidth / Math.max(area.cols, 1);
    const across = finding.column * letter;
    box.scrollLeft = across > box.clientWidth * 0.85 ? across - box.clientWidth / 3 : 0;
    if (!withFocus) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(Math.max(finding.start - place.current.offset, 0), Math.max(finding.end - place.current.offset, 0));
    box.scrollIntoView({ block: 'nearest' });
  }, [target]);

  return (
    <Frame ref={frame} data-scrolls="sideways">
      <Sheet>
        <Numbers aria-hidden="true">
          {numbered(lines.length, firstLine, marked).map(({ from, text: numbers, severity }) =>
            severity ? (
              <b key={from} data-severity={severity}>
                {numbers}
              </b>
            ) : (
              numbers
            ),
          )}
        </Numbers>
        <Page style={{ minWidth: `calc(${longest}ch + 2rem)` }}>
          <div aria-hidden="true">
            {[...marked].map(([index, [worst, ...others]]) =>
              worst === undefined || index < 0 || index >= lines.length ? null : (
                <Mark
                  key={index}
                  data-severity={worst.severity}
                  data-chosen={chosen !== undefined && chosen.line - firstLine === index}
                  style={{ top: `calc(0.5rem + ${index * LINE}rem)` }}
                >
                  <span>{lines[index]}</span>
                  <i>{`    ${SIGNS[worst.severity]} ${shortened(findingText(worst, words).inShort, LONGEST_MARK)}${others.length > 0 ? ` +${others.length}` : ''}`}</i>
                </Mark>
              ),
            )}
          </div>
          <label htmlFor={id} style={{ position: 'absolute', clipPath: 'inset(50%)', width: 1, height: 1, overflow: 'hidden' }}>
            {words.editor.label}
          </label>
          <Written
            id={id}
            ref={written}
            wrap="off"
            spellCheck={false}
            autoComplete="off"
            autoCapitalize="off"
            autoCorrect="off"
            dir="ltr"
            aria-describedby={describedBy}
            placeholder={words.editor.empty}
            rows={shownLines}
            cols={Math.max(longest, 20)}
            style={{ height: `calc(${shownLines * LINE}rem + 1rem)` }}
            readOnly={onWrite === undefined}
            value={text}
            onPaste={onPaste}
            onChange={event => onWrite?.(event.target.value)}
          />
        </Page>
      </Sheet>
    </Frame>
  );
}

interface NumberedLines {
  readonly from: number;
  readonly text: string;
  readonly severity?: Finding['severity'];
}

/** Numbers of lines in as few texts as marks allow: thousands of lines are no thousands of nodes. */
function numbered(lines: number, firstLine: number, marked: ReadonlyMap<number, readonly Finding[]>): readonly NumberedLines[] {
  const found: NumberedLines[] = [];
  let plain: string[] = [];
  for (let index = 0; index <= lines; index += 1) {
    const severity = marked.get(index)?.[0]?.severity;
    if (plain.length > 0 && (severity !== undefined || index === lines)) {
      found.push({ from: index - plain.length, text: plain.join('') });
      plain = [];
    }
    if (index === lines) break;
    if (severity === undefined) plain.push(`${firstLine + index}\n`);
    else found.push({ from: index, text: `${SIGNS[severity]} ${firstLine + index}\n`, severity });
  }
  return found;
}

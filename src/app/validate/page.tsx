import Box from '@mui/material/Box';
import { type ClipboardEvent, lazy, Suspense, useCallback, useId, useMemo, useRef, useState } from 'react';
import type { CheckedItem, Finding } from './checked.ts';
import type { Checker } from './checker.ts';
import { CopyActions } from './copy-actions.tsx';
import { DropPlace } from './drop-place.tsx';
import { FindingList } from './finding-list.tsx';
import { InputBar } from './input-bar.tsx';
import { ItemList } from './item-list.tsx';
import { JsonBox, type Target } from './json-box.tsx';
import { usePageWords } from './page-words.ts';
import { shownText } from './shown-text.ts';
import { StatusLine } from './status-line.tsx';
import { TextActions } from './text-actions.tsx';
import { useBench } from './use-bench.ts';

/** Beneath what is worked with: asked for at once, and drawn when it is there. */
const brought = import('./profile-sections.tsx');
const ProfileSections = lazy(async () => ({ default: (await brought).ProfileSections }));

/** Paste, drop or choose resources; see what was found beside the JSON, why, and how to mend it. */
export function ValidatePage({ checker }: { readonly checker: Checker }) {
  const words = usePageWords();
  const bench = useBench(checker);
  const { checks, item, text, part, hasList } = bench;
  const [chosen, setChosen] = useState<Finding>();
  const [target, setTarget] = useState<Target>();
  const [middle, setMiddle] = useState(0);
  const boxHint = useId();
  const findingsTitle = useId();
  const file = useRef<HTMLInputElement>(null);

  // While a text is written, its findings are made anew: the one that was open stays so where it is still there.
  const current = item?.findings.find(each => each === chosen || (each.rule === chosen?.rule && each.expression === chosen.expression));
  const shown = useMemo(() => shownText(text, middle), [text, middle]);
  const firstLine = (part?.firstLine ?? 1) + shown.line - 1;
  const isFresh = item !== undefined && (item.text === text || item.line !== undefined);

  const goTo = (finding: Finding, withFocus: boolean) => {
    setMiddle(finding.start);
    setTarget(before => ({ finding, withFocus, number: (before?.number ?? 0) + 1 }));
  };
  const choose = (finding: Finding | undefined) => {
    setChosen(finding);
    if (finding) goTo(finding, false);
  };
  const begin = (act: () => void) => {
    setChosen(undefined);
    setTarget(undefined);
    setMiddle(0);
    act();
  };
  const { open, earlier } = bench;
  const openItem = useCallback(
    (one: CheckedItem) => {
      setChosen(undefined);
      setTarget(undefined);
      setMiddle(0);
      open(one);
    },
    [open],
  );
  /** What is pasted over everything that was there is new; what is pasted into it is a change of it. */
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (part || pasted === '' || selectionStart > 0 || selectionEnd < value.length) return;
    event.preventDefault();
    begin(() => bench.paste(pasted, words.input.pastedName));
  };

  return (
    <DropPlace onFiles={files => begin(() => bench.take(files))}>
      <Box component="header" sx={{ px: { xs: 1.75, sm: 2.5 }, py: 1.25, borderBottom: 1, borderColor: 'line' }}>
        <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
          {words.title}
        </Box>
        <div>{words.lead}</div>
        <Box sx={{ color: 'text.secondary' }}>{words.stays}</Box>
      </Box>
      <Box component="main" sx={{ px: { xs: 1.75, sm: 2.5 }, pt: 1.5, pb: 5 }}>
        <InputBar
          fileInput={file}
          profile={bench.profile}
          hasInput={text !== '' || checks.items.length > 0}
          onFiles={files => begin(() => bench.take(files))}
          onProfile={profile => begin(() => bench.choose(profile))}
          onExample={example => begin(() => bench.paste(example, words.input.pastedName))}
          onClear={() => begin(bench.clear)}
          onBringBack={earlier === undefined ? undefined : () => begin(() => bench.paste(earlier, words.input.pastedName))}
        />
        <StatusLine checks={checks} item={hasList ? undefined : item} onStop={checker.stop} />
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            gridTemplateColumns: 'minmax(0, 1fr)',
            '@media (min-width: 1000px)': {
              gridTemplateColumns: `${hasList ? 'minmax(0, 15rem) ' : ''}minmax(0, 25rem) minmax(0, 1fr)`,
            },
          }}
        >
          {hasList ? (
            <ItemList
              items={checks.items}
              open={part?.number}
              isSorted={checks.status !== 'checking'}
              isCut={checks.tally.resources + checks.tally.unread > checks.items.length}
              onOpen={openItem}
            />
          ) : null}
          <Box component="section" aria-labelledby={findingsTitle}>
            <Box component="h2" id={findingsTitle} sx={{ typography: 'h2', m: 0, mb: 0.5, overflowWrap: 'anywhere' }}>
              {part?.name ? words.findings.of(part.name) : words.findings.title}
            </Box>
            {item && checks.status !== 'asleep' ? (
              <>
                <Box sx={{ '@media (min-width: 1000px)': { overflowY: 'auto', maxHeight: 'max(20rem, calc(100vh - 14rem))' } }}>
                  <FindingList item={item} checker={checker} chosen={current} onChoose={choose} onGoTo={finding => goTo(finding, true)} />
                </Box>
                <CopyActions item={item} />
              </>
            ) : (
              <Box sx={{ color: 'text.secondary' }}>{hasList ? words.findings.choose : words.findings.notYet}</Box>
            )}
          </Box>
          <Box component="section" aria-label={words.editor.label}>
            <TextActions
              shown={shown}
              firstLine={firstLine}
              item={part}
              text={text}
              onLayOut={bench.write}
              onMove={setMiddle}
              onWhole={part && bench.hasDraft ? () => begin(bench.openDraft) : undefined}
            />
            <JsonBox
              key={part?.number ?? -1}
              text={shown.text}
              firstLine={firstLine}
              offset={shown.offset}
              findings={isFresh ? item.findings : []}
              chosen={current}
              target={target}
              describedBy={boxHint}
              onWrite={shown.isWhole ? bench.write : undefined}
              onPaste={onPaste}
            />
            <Box id={boxHint} sx={{ color: 'text.secondary', fontSize: '0.8125rem', mt: 0.5 }}>
              {words.editor.changes}
            </Box>
          </Box>
        </Box>
        <Suspense>
          <ProfileSections />
        </Suspense>
      </Box>
    </DropPlace>
  );
}

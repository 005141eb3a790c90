import Box from '@mui/material/Box';
import { useId } from 'react';
import { Tag } from '../parts/words/tag.tsx';
import type { CheckedItem, Finding } from './checked.ts';
import type { Checker } from './checker.ts';
import { FindingDetail } from './finding-detail.tsx';
import { findingText } from './finding-words.ts';
import { ListRow } from './list-row.ts';
import { movedByArrows } from './moved-by-arrows.ts';
import { usePageWords } from './page-words.ts';
import { PlainButton } from './plain-button.ts';

const TONES = { error: 'warned', warning: 'ask', information: 'plain' } as const;
const SHAPES = { error: 'solid', warning: 'dashed', information: 'none' } as const;

interface FindingListProps {
  readonly item: CheckedItem;
  readonly checker: Checker;
  readonly chosen: Finding | undefined;
  readonly onChoose: (finding: Finding | undefined) => void;
  readonly onGoTo: (finding: Finding) => void;
}

/** What was found in one text, the worst first; the chosen one is opened, with its reason and its valid neighbour. */
export function FindingList({ item, checker, chosen, onChoose, onGoTo }: FindingListProps) {
  const words = usePageWords();
  const list = useId();
  const all = item.errors + item.warnings + item.notes;
  if (all === 0) return <Box sx={{ color: 'fresh.main', fontWeight: 600, py: 1 }}>{words.findings.none}</Box>;
  return (
    <>
      <Box component="ul" onKeyDown={movedByArrows} sx={{ listStyle: 'none', m: 0, p: 0, borderBottom: 1, borderColor: 'line' }}>
        {item.findings.map((finding, index) => {
          const isChosen = finding === chosen;
          const { said, message } = findingText(finding, words);
          const detail = `${list}-${index}`;
          return (
            <Box component="li" key={detail} sx={{ borderTop: 1, borderColor: 'line' }}>
              <ListRow
                type="button"
                data-stop="finding"
                aria-expanded={isChosen}
                aria-controls={isChosen ? detail : undefined}
                tabIndex={isChosen || (chosen === undefined && index === 0) ? 0 : -1}
                onClick={() => onChoose(isChosen ? undefined : finding)}
              >
                <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'baseline' }}>
                  <Tag tone={TONES[finding.severity]} shape={SHAPES[finding.severity]}>
                    {words.findings.severity[finding.severity]}
                  </Tag>
                  <Box component="span" sx={{ fontSize: '0.875rem', fontWeight: 600 }}>
                    {finding.isFound ? words.findings.atLine(finding.line) : words.findings.missingIn(finding.line)}
                  </Box>
                  <Box component="code" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                    {finding.expression}
                  </Box>
                </Box>
                <Box component="span" sx={{ display: 'block', mt: 0.25 }}>
                  {said}
                </Box>
                {message ? (
                  <Box component="span" lang="en" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.875rem' }}>
                    {message}
                  </Box>
                ) : null}
              </ListRow>
              {isChosen ? (
                <Box id={detail} sx={{ px: 1.5, pb: 1.5 }}>
                  <PlainButton type="button" onClick={() => onGoTo(finding)} style={{ margin: '0.5rem 0' }}>
                    {words.findings.goTo}
                  </PlainButton>
                  {finding.fault ? null : <FindingDetail finding={finding} text={item.text} checker={checker} />}
                </Box>
              ) : null}
            </Box>
          );
        })}
      </Box>
      {all > item.findings.length ? <p>{words.findings.cut(item.findings.length)}</p> : null}
    </>
  );
}

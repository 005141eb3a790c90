import Box from '@mui/material/Box';
import { useEffect } from 'react';
import { answerKey } from '../../assessment/case/answer-key.ts';
import type { ChartSuggestion } from '../../assessment/case/case.ts';
import type { Evidence } from '../../chart/evidence.ts';
import { questionById } from '../../parameter/questions.ts';
import { noteOpened } from '../open/opened-evidence.ts';
import { useWords } from '../open/words.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { SearchedList } from './searched-list.tsx';

const GROUPS = {
  present: ['present'],
  absent: ['absent'],
  unusable: ['stale', 'unparseable'],
  supports: ['supports'],
  history: ['history'],
} as const satisfies Readonly<Record<string, readonly Evidence['says'][]>>;

const ORDER = ['present', 'absent', 'unusable', 'supports', 'history'] as const;

/** All evidence of a question in one place, by what it does for it: each source with its rule, and what was searched. */
export function EvidenceList({ suggestion, asOf }: { readonly suggestion: ChartSuggestion; readonly asOf: Date }) {
  const words = useWords();
  const { kind, section } = questionById(suggestion.question);
  const say = words.provenance.groups;
  // It counts as seen once it stands there.
  useEffect(() => noteOpened(answerKey(suggestion.question, suggestion.level), suggestion), [suggestion]);
  return (
    <Box sx={{ borderLeft: 2, borderColor: 'line', pl: 1.5, my: 1 }}>
      <Box sx={{ mb: 0.5 }}>
        {words.parameter.long[suggestion.question]} ({words.parameter.section(section)})
      </Box>
      {suggestion.evidence.length === 0 ? <p>{words.app.evidence.none}</p> : null}
      {ORDER.map(group => {
        const wanted: readonly Evidence['says'][] = GROUPS[group];
        const items = suggestion.evidence.filter(({ says }) => wanted.includes(says));
        const title = group === 'present' && kind === 'pain-score' ? say.score : say[group];
        return items.length === 0 ? null : (
          <Box role="group" key={group} aria-label={title} sx={{ mt: 1 }}>
            <Box sx={{ fontWeight: 600 }}>{title}</Box>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {items.map(item => (
                <EvidenceItem key={`${item.reference}:${item.rule}`} item={item} asOf={asOf} />
              ))}
            </Box>
          </Box>
        );
      })}
      <SearchedList searched={suggestion.searched} />
    </Box>
  );
}

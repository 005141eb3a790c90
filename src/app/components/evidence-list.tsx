import Box from '@mui/material/Box';
import type { ChartSuggestion } from '../../assessment/case.ts';
import { questionById } from '../../parameter/questions.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { unreadableInWords } from '../../words/unreadable-in-words.ts';
import { useChart } from '../state/workspace.ts';
import { useWords } from '../words.ts';
import { EvidenceSource } from './evidence-source.tsx';
import { RawResource } from './raw-resource.tsx';

/** All evidence of a question in one place: each source with its version, date, status and author, and what was searched. */
export function EvidenceList(props: { readonly suggestion: ChartSuggestion; readonly asOf: Date }) {
  const words = useWords();
  const chart = useChart();
  const { suggestion, asOf } = props;
  const unreadable = chart.unreadable.filter(({ type }) => suggestion.searched.some(({ read }) => read === type));
  const question = words.parameter.questions[suggestion.question];
  return (
    <Box sx={{ borderLeft: 2, borderColor: 'line', pl: 1.5, my: 1 }}>
      <Box sx={{ mb: 0.5 }}>
        {question.long} ({words.parameter.section(questionById(suggestion.question).section)})
      </Box>
      {suggestion.evidence.length === 0 ? <p>{words.app.evidence.none}</p> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {suggestion.evidence.map(item => (
          <Box component="li" key={`${item.reference}:${item.rule}`} sx={{ py: 0.5 }}>
            <Box component="span" sx={{ color: 'text.primary', fontWeight: 600, overflowWrap: 'anywhere' }}>
              {words.chart.evidenceLine(item, asOf)}
            </Box>
            <Box sx={{ overflowWrap: 'anywhere' }}>
              <EvidenceSource item={item} />
            </Box>
            <RawResource reference={item.reference} />
          </Box>
        ))}
      </Box>
      <Box sx={{ mt: 0.5, fontWeight: 600 }}>{words.app.evidence.searched}</Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {suggestion.searched.map(search => (
          <li key={search.read}>{words.chart.searchedRead(search)}</li>
        ))}
        {unreadable.length > 0 ? (
          <li>
            {words.app.evidence.unreadable(unreadable.length)}
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {unreadable.map((item, index) => (
                // A server may list the same broken entry twice, so place and reason alone make no key.
                // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
                <Box component="li" key={`${item.where}:${index}`} sx={{ overflowWrap: 'anywhere' }}>
                  {words.record.line(asQuoted(item.where, 200), unreadableInWords(item, words))}
                </Box>
              ))}
            </Box>
          </li>
        ) : null}
      </Box>
    </Box>
  );
}

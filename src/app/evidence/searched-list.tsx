import Box from '@mui/material/Box';
import type { SearchedRead } from '../../chart/evidence.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { unreadableInWords } from '../../words/unreadable-in-words.ts';
import { useWords } from '../open/words.ts';
import { useChart } from '../open/workspace.ts';

/** What was searched for a question, how far, and what of it could not be read. */
export function SearchedList({ searched }: { readonly searched: readonly SearchedRead[] }) {
  const words = useWords();
  const chart = useChart();
  const unreadable = chart.unreadable.filter(({ type }) => searched.some(({ read }) => read === type));
  const remarks = chart.remarks.filter(({ kind, reads }) => kind === 'remark' && searched.some(({ read }) => reads.includes(read)));
  return (
    <>
      <Box sx={{ mt: 1, fontWeight: 600 }}>{words.app.evidence.searched}</Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {searched.map(search => (
          <li key={search.read}>{words.chart.searchedRead(search)}</li>
        ))}
        {remarks.map(({ text }) => (
          <Box component="li" key={text} sx={{ overflowWrap: 'anywhere' }}>
            {words.launch.notes.remark(asQuoted(text, 300))}
          </Box>
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
    </>
  );
}

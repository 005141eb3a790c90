import Box from '@mui/material/Box';
import type { ComplicationKindCode } from '../../../parameter/codes.generated.ts';
import { publishedMajorRate } from '../../../parameter/published-rates.ts';
import { BANDS, GRADES_OF_BAND, type PublishedRow, publishedTable, type RowRates, rowOfKind } from '../../../parameter/published-table.ts';
import { rateInWords } from '../../../parameter/rate-words.ts';
import { complicationWordsIn } from '../../../words/later/complication-words.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../open/words.ts';

/** The whole table, folded: for who wants to see a band and its rates before a kind is chosen. */
export function PublishedTable() {
  const words = useWords();
  const say = complicationWordsIn(words.language);
  const rows = publishedTable();
  return (
    <Box component="details" sx={{ fontSize: '0.875rem', my: 1, maxWidth: '46rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5 }}>
        {say.table.title}
      </Box>
      <Box sx={{ color: 'text.secondary', mb: 0.5 }}>{say.table.hint}</Box>
      {BANDS.map(band => (
        <Box key={band} sx={{ mt: 0.5 }}>
          <Box component="h4" sx={{ m: 0, fontWeight: 500, fontSize: 'inherit', '&::first-letter': { textTransform: 'uppercase' } }}>
            {say.band.names[band]}
          </Box>
          <Box component="ul" sx={{ m: 0, pl: 2 }}>
            {rows
              .filter(row => row.band === band)
              .map(row => (
                <TableRow key={row.risk} row={row} />
              ))}
          </Box>
        </Box>
      ))}
      <Box sx={{ mt: 0.5 }}>
        {words.record.line(
          say.table.major,
          ratesInWords({ osteoporosis: publishedMajorRate('osteoporosis'), neoplasm: publishedMajorRate('neoplasm') }, words),
        )}
      </Box>
    </Box>
  );
}

function TableRow({ row }: { readonly row: PublishedRow }) {
  const words = useWords();
  return <li>{words.record.line(words.codes.disclosedRisk[row.risk], ratesInWords(row.rates, words))}</li>;
}

/** What the table says of a kind that was chosen. */
export function bandInWords(kind: ComplicationKindCode, words: Words): string {
  const say = complicationWordsIn(words.language).band;
  const row = rowOfKind(kind);
  return row ? say.line(say.names[row.band], ratesInWords(row.rates, words), GRADES_OF_BAND[row.band]) : say.noRow;
}

function ratesInWords(rates: RowRates, words: Words): string {
  if (rates.any) return rateInWords(rates.any, words);
  return complicationWordsIn(words.language).band.byCause(rateInWords(rates.osteoporosis, words), rateInWords(rates.neoplasm, words));
}

import Box from '@mui/material/Box';
import { isBleedingOpen } from '../../assessment/bleeding/is-bleeding-open.ts';
import { drugInWords, LABS, valueInWords } from '../../record/procedure/bleeding-detail.ts';
import { bleedingSentence, stoppingSentence } from '../../record/procedure/bleeding-sentence.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { betweenParts } from '../../words/list-format.ts';
import { useAsOf } from '../open/as-of.ts';
import { useOfCase } from '../open/of-case.ts';
import { useWords } from '../open/words.ts';
import { EvidenceItem } from './evidence-item.tsx';

const LONGEST_NAME = 80;

/** Bleeding as it is worked out: the sentence, and what it comes from. */
export function BleedingPanel() {
  const words = useWords();
  const asOf = useAsOf();
  const bleeding = useOfCase(({ chart }) => chart.bleeding);
  const open = useOfCase(isBleedingOpen);
  if (bleeding === undefined) return null;
  const say = words.bleeding.state;
  const sentence = bleedingSentence(bleeding, words);
  const stopping = stoppingSentence(bleeding, words);
  const rows: readonly (readonly [string, string])[] = [
    ...bleeding.drugs.map(drug => [asQuoted(drug.drug, LONGEST_NAME), drugInWords(drug, words).join(betweenParts(words))] as const),
    ...bleeding.values.map(value => [words.bleeding.lab[LABS[value.id]], valueInWords(value, words)] as const),
  ];
  return (
    <Box sx={{ borderLeft: 4, borderColor: open ? 'warned.main' : 'line', pl: { xs: 1.25, sm: 1.75 }, my: 1, overflowWrap: 'anywhere' }}>
      <Box
        component="h3"
        data-field="bleeding.state"
        tabIndex={-1}
        sx={{ typography: 'h3', m: 0, color: open ? 'warned.main' : 'text.primary' }}
      >
        {sentence.charAt(0).toUpperCase() + sentence.slice(1)}
      </Box>
      {bleeding.goingOn && !bleeding.goingOn.covers ? <Box sx={{ color: 'warned.main' }}>{say.newSince}</Box> : null}
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: 'max-content 1fr' },
          columnGap: 1.75,
          m: 0,
          mt: 0.5,
          fontSize: '0.875rem',
        }}
      >
        {rows.map(([name, said]) => (
          <Box key={name} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {name}
            </Box>
            <Box component="dd" sx={{ m: 0 }}>
              {said}
            </Box>
          </Box>
        ))}
      </Box>
      {stopping === undefined ? null : (
        <Box sx={{ color: 'ask.main', mt: 0.5 }}>
          {stopping}
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, color: 'text.secondary', fontSize: '0.875rem' }}>
            {bleeding.stoppingRisk.map(item => (
              <EvidenceItem key={`${item.reference}:${item.rule}`} item={item} asOf={asOf} />
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

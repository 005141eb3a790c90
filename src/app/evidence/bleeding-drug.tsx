import Box from '@mui/material/Box';
import { useId, useState } from 'react';
import type { DrugRow } from '../../assessment/beside-chart/bleeding-review.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { WhyButton } from '../parts/answers/why-button.tsx';
import { Tag } from '../parts/words/tag.tsx';
import { DrugEntry } from './drug-entry.tsx';
import { EvidenceItem } from './evidence-item.tsx';

const LONGEST_NAME = 80;

/** One drug that may make the patient bleed: where the chart has it from, when the last dose was, and the site's times to hold it. */
export function BleedingDrug({ drug }: { readonly drug: DrugRow }) {
  const words = useWords();
  const asOf = useAsOf();
  const say = words.bleeding;
  const { ingredient, lastDose, holds } = drug;
  const [open, setOpen] = useState(false);
  const panel = useId();
  const [first] = drug.evidence;
  const name = asQuoted(ingredient, LONGEST_NAME);
  const known = lastDose && [words.record.moment(lastDose.at), words.chart.age(lastDose.at, asOf)].filter(part => part !== undefined);
  return (
    <Box component="section" aria-label={name} sx={{ py: 0.5, borderBottom: 1, borderColor: 'line', overflowWrap: 'anywhere' }}>
      <Box component="span" sx={{ fontWeight: 600 }}>
        {name}
      </Box>{' '}
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {say.drugClass[drug.drugClass]}
      </Box>{' '}
      <Tag tone={drug.state === 'current' ? 'plain' : 'ask'} shape={drug.state === 'unclear' ? 'dotted' : 'none'}>
        {say.drugState[drug.state]}
      </Tag>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
        {first ? <span>{words.chart.judgedLine(first, asOf)} </span> : null}
        {drug.evidence.length > 1 ? <span>{words.chart.more(drug.evidence.length - 1)} </span> : null}
        {first ? <WhyButton of={name} open={open} controls={panel} onToggle={() => setOpen(!open)} /> : null}
        <div id={panel}>
          {open ? (
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, borderLeft: 2, borderColor: 'line', pl: 1.5 }}>
              {drug.evidence.map(item => (
                <EvidenceItem key={`${item.reference}:${item.rule}`} item={item} asOf={asOf} />
              ))}
            </Box>
          ) : null}
        </div>
      </Box>
      <Box component="span">
        {lastDose && known ? words.record.line(say.lastDose.inChart[lastDose.kind], known.join(', ')) : say.lastDose.notInChart}
      </Box>{' '}
      <DrugEntry drug={ingredient} />
      {holds === undefined ? null : (
        <Box sx={{ fontSize: '0.875rem', mt: 0.5 }}>
          {drug.isSiteHold ? say.siteHold : holds.length === 0 ? say.noHold : null}
          {holds.map(hold => (
            <Box key={hold}>
              <span>{words.record.line(say.holdTitle, say.hold[hold].hold)}.</span>{' '}
              <span>{words.record.line(say.restartTitle, say.hold[hold].restart)}.</span>
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}

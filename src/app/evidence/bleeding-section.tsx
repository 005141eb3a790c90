import Box from '@mui/material/Box';
import type { BleedingReview } from '../../assessment/beside-chart/bleeding-review.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { Section } from '../parts/words/section.tsx';
import { BleedingDrug } from './bleeding-drug.tsx';
import { BleedingPanel } from './bleeding-panel.tsx';
import { DayValueFields } from './day-value-fields.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { useExtras } from './extras.ts';
import { fieldName } from './field-name.ts';
import { FieldRow } from './field-row.tsx';
import { GoingOnField } from './going-on-field.tsx';

/** What bears on bleeding side by side; each row answers for itself, and none says that to go on is safe. */
export function BleedingSection() {
  const words = useWords();
  const asOf = useAsOf();
  const review = useExtras()?.review;
  if (!review) return null;
  const say = words.bleeding;
  const { labs, clearance, drugs, liverDisease, inrIsBlindTo, lines } = review;
  const unread = review.drugReads.some(({ status }) => status !== 'read');
  return (
    <Section title={say.title} hint={say.yours}>
      <BleedingPanel />
      <DayValueFields />
      <GoingOnField />
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 0.5 }}>{say.source}</Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {labs.map(lab => (
          <FieldRow key={lab.field} title={fieldName(lab.field, words)} field={lab}>
            {lab.place === undefined ? null : <Box>{say.place[lab.place](lines)}</Box>}
            {lab.field === 'CARE-PRE-5.inr' ? (
              <Box>{inrIsBlindTo.length > 0 ? say.inrBlindTo(inrIsBlindTo.join(', ')) : say.inrAlone}</Box>
            ) : null}
          </FieldRow>
        ))}
        <FieldRow title={fieldName(clearance.field, words)} field={clearance}>
          <Box>{clearanceInWords(clearance, say)}</Box>
          {clearance.isAsked && clearance.clearance.kind === 'not-computed' ? <Box>{say.clearance.bothShown}</Box> : null}
        </FieldRow>
      </Box>
      {liverDisease.length > 0 ? (
        <Box sx={{ color: 'ask.main', fontSize: '0.875rem', mt: 1 }}>
          {say.liver}
          <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, color: 'text.secondary' }}>
            {liverDisease.map(item => (
              <EvidenceItem key={item.reference} item={item} asOf={asOf} />
            ))}
          </Box>
        </Box>
      ) : null}
      <Box component="h3" sx={{ typography: 'h3', mt: 2, mb: 0.5 }}>
        {say.drugs}
      </Box>
      {unread ? <Box sx={{ color: 'warned.main' }}>{say.drugsUnread}</Box> : null}
      {drugs.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say.noDrugs}</Box> : null}
      {drugs.map(drug => (
        <BleedingDrug key={drug.ingredient} drug={drug} />
      ))}
    </Section>
  );
}

type Say = ReturnType<typeof useWords>['bleeding'];

function clearanceInWords({ clearance }: BleedingReview['clearance'], { clearance: say }: Say): string {
  switch (clearance.kind) {
    case 'measured':
      return say.measured(clearance.mlPerMin);
    case 'computed':
      return say.computed(clearance.mlPerMin, clearance.years, clearance.sex);
    case 'not-computed':
      return say.lacking(clearance.lacking);
  }
}

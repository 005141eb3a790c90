import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { eachReadOnce } from '../../assessment/assess/row-place.ts';
import type { BleedingLab, BleedingReview } from '../../assessment/beside-chart/bleeding-review.ts';
import { clearanceToSee, labsByNeed } from '../../assessment/beside-chart/quiet-labs.ts';
import type { FieldEvidence } from '../../chart/chart-field.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { RowFold } from '../parts/answers/row-fold.tsx';
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
  const { clearance, drugs, liverDisease, inrIsBlindTo, lines } = review;
  const { toSee, withinLines, withoutLine, nothingFound } = labsByNeed(review);
  const seesClearance = clearanceToSee(clearance);
  const named = (field: FieldEvidence) => fieldName(field.field, words);
  const withValue = (field: FieldEvidence) => `${named(field)} ${field.value ?? ''}`;
  const searched = words.chart.searchedLine({ state: 'no-data', evidence: [], searched: eachReadOnce(nothingFound) });
  const folded = [
    ...(withinLines.length > 0 ? [say.withinLines(withinLines.map(withValue))] : []),
    ...(withoutLine.length > 0 ? [say.withoutLine(withoutLine.map(withValue))] : []),
    ...(seesClearance ? [] : [say.clearanceAside(withValue(clearance))]),
    ...(nothingFound.length > 0 ? [words.assessment.folded.named(nothingFound.map(named), searched)] : []),
  ];
  const lab = (field: BleedingLab) => (
    <FieldRow key={field.field} title={named(field)} field={field}>
      {field.place === undefined ? null : <span>{say.place[field.place](lines)} </span>}
      {field.field === 'CARE-PRE-5.inr' ? (
        <span>{inrIsBlindTo.length > 0 ? say.inrBlindTo(inrIsBlindTo.join(', ')) : say.inrAlone}</span>
      ) : null}
    </FieldRow>
  );
  const clearanceRow = (
    <FieldRow title={named(clearance)} field={clearance}>
      <span>{clearanceInWords(clearance, say)}</span>
      {clearance.isAsked && clearance.clearance.kind === 'not-computed' ? <span> {say.clearance.bothShown}</span> : null}
    </FieldRow>
  );
  const unread = review.drugReads.some(({ status }) => status !== 'read');
  return (
    <Section title={say.title}>
      <BleedingPanel />
      <DayValueFields />
      <GoingOnField />
      <Rows>
        {toSee.map(lab)}
        {seesClearance ? clearanceRow : null}
      </Rows>
      {folded.length > 0 ? (
        <RowFold says={folded}>
          <Rows>
            {withinLines.map(lab)}
            {withoutLine.map(lab)}
            {seesClearance ? null : clearanceRow}
            {nothingFound.map(lab)}
          </Rows>
        </RowFold>
      ) : null}
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
      <Box component="h3" sx={{ typography: 'h3', mt: 1.5, mb: 0 }}>
        {say.drugs}
      </Box>
      {unread ? <Box sx={{ color: 'warned.main' }}>{say.drugsUnread}</Box> : null}
      {drugs.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say.noDrugs}</Box> : null}
      {drugs.map(drug => (
        <BleedingDrug key={drug.ingredient} drug={drug} />
      ))}
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mt: 1 }}>
        {say.yours} {say.source}
      </Box>
    </Section>
  );
}

const Rows = styled('ul')({ listStyle: 'none', padding: 0, margin: '8px 0 0', '&:empty': { display: 'none' } });

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

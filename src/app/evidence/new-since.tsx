import Box from '@mui/material/Box';
import { useState } from 'react';
import { newSince } from '../../assessment/beside-chart/new-since.ts';
import { questionOfKey } from '../../assessment/case/answer-key.ts';
import { levelOfKey } from '../../assessment/case/departure-key.ts';
import { parseFhirDate } from '../../chart/elements/fhir-date.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { useCase, useChart } from '../open/workspace.ts';
import { LabelledInput } from '../parts/fields/labelled-input.tsx';
import { toFhirDateTime } from '../parts/fields/local-moment.ts';
import { LinkButton } from '../parts/words/link-button.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { useExtras } from './extras.ts';
import { Folded } from './folded.tsx';

/** What bears on a question and is dated, or was changed in the EHR, since a day: the case's beginning, a procedure, or any other. */
export function NewSince() {
  const words = useWords();
  const say = words.provenance.since;
  return (
    <Folded title={say.heading} note={say.note} empty={false}>
      <Since />
    </Folded>
  );
}

function Since() {
  const words = useWords();
  const asOf = useAsOf();
  const chart = useChart();
  const extras = useExtras();
  const [current] = useCase();
  const begun = dayOf(current.startedAt);
  const [day, setDay] = useState(begun);
  const say = words.provenance.since;
  const procedures = [
    current.procedure.performedStart?.slice(0, 10),
    ...(extras?.fields ?? []).flatMap(({ field, evidence }) =>
      field === 'CARE-PRE-11.earlier-augmentation' ? evidence.flatMap(({ date }) => dayIn(date)) : [],
    ),
  ].filter(date => date !== undefined);
  const since = day === '' ? undefined : parseFhirDate(toFhirDateTime(new Date(`${day}T00:00`)));
  const found = since ? newSince(current, chart, since) : [];
  const resources = new Set(found.flatMap(({ items }) => items.map(({ reference }) => reference))).size;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center', pt: 1 }}>
        <LabelledInput label={say.day} fieldId="since" type="date" value={day} onChange={setDay} width={170} />
        <LinkButton onClick={() => setDay(begun)}>{say.begun(words.chart.date(begun))}</LinkButton>
        {[...new Set(procedures)].map(date => (
          <LinkButton key={date} onClick={() => setDay(date)}>
            {say.procedure(words.chart.date(date))}
          </LinkButton>
        ))}
      </Box>
      <Box role="status" sx={{ my: 1 }}>
        {day === '' ? say.choose : say.found(resources, words.chart.date(day))}
      </Box>
      {found.map(({ key, items }) => {
        const level = levelOfKey(key);
        const { short } = words.parameter.questions[questionOfKey(key).id];
        return (
          <Box key={key} sx={{ mb: 1, color: 'text.secondary', fontSize: '0.875rem' }}>
            <Box sx={{ fontWeight: 600, color: 'text.primary' }}>{level ? words.record.line(words.codes.level[level], short) : short}</Box>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
              {items.map(item => (
                <EvidenceItem key={`${item.reference}:${item.rule}`} item={item} asOf={asOf} />
              ))}
            </Box>
          </Box>
        );
      })}
    </>
  );
}

const dayOf = (instant: string) => toFhirDateTime(new Date(instant)).slice(0, 10);

const dayIn = (date: string | undefined): readonly string[] =>
  date !== undefined && /^\d{4}-\d\d-\d\d/.test(date) ? [date.slice(0, 10)] : [];

import Box from '@mui/material/Box';
import { useId } from 'react';
import type { DayValueId } from '../../assessment/bleeding/facts.ts';
import { dependsOnClearance } from '../../assessment/day/hold-times.ts';
import { numberDoubts } from '../../assessment/doubts/doubt.ts';
import { LABS } from '../../record/procedure/bleeding-detail.ts';
import { useOfCase } from '../open/of-case.ts';
import { useWords } from '../open/words.ts';
import { useWorkspace } from '../open/workspace.ts';
import { DecimalField } from '../parts/fields/decimal-field.tsx';
import { MomentField } from '../parts/fields/moment-field.tsx';

/** Values that the chart does not have yet, each with its time: those that are asked for, and those that were entered. */
export function DayValueFields() {
  const words = useWords();
  const title = useId();
  const entered = useOfCase(current => current.bleeding);
  const bleeding = useOfCase(({ chart }) => chart.bleeding);
  if (bleeding === undefined) return null;
  const say = words.bleeding.state;
  const byClearance = bleeding.drugs.some(({ drug }) => dependsOnClearance(drug));
  const asked: readonly DayValueId[] = [
    ...bleeding.values.filter(({ id, owed }) => owed || entered.values[id]).map(({ id }) => id),
    ...(byClearance || entered.values['creatinine-clearance'] ? (['creatinine-clearance'] as const) : []),
  ];
  if (asked.length === 0) return null;
  return (
    <Box component="section" aria-labelledby={title} sx={{ mt: 1 }}>
      <Box sx={{ mb: 1 }}>
        <Box component="span" id={title} sx={{ fontWeight: 500 }}>
          {say.enter.values}
        </Box>{' '}
        <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {say.enter.valuesHint}
        </Box>
      </Box>
      {asked.map(id => (
        <DayValueField
          key={id}
          id={id}
          incomplete={[...bleeding.values, bleeding.clearance].some(value => value.id === id && value.incomplete)}
        />
      ))}
    </Box>
  );
}

/** Wide enough for its label. */
const WIDTHS: Readonly<Record<DayValueId, number>> = { inr: 120, platelets: 160, 'creatinine-clearance': 230 };

function DayValueField({ id, incomplete }: { readonly id: DayValueId; readonly incomplete: boolean }) {
  const words = useWords();
  const { now, caseOfWindow } = useWorkspace();
  const { dispatch } = caseOfWindow;
  const values = useOfCase(({ bleeding }) => bleeding.values);
  const say = words.bleeding.state;
  const doubts = useOfCase(numberDoubts);
  const entered = values[id];
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1.5, alignItems: 'flex-start', mb: 1 }}>
      <DecimalField
        label={words.bleeding.lab[LABS[id]]}
        unit={id === 'inr' ? undefined : say.enter.units[id]}
        fieldId={`bleeding.value.${id}`}
        value={entered?.value}
        onChange={value => dispatch({ type: 'bleeding', act: { kind: 'value', id, change: { value } } })}
        remarks={incomplete ? [say.incomplete] : []}
        doubts={doubts.filter(({ field }) => field === `bleeding.value.${id}`)}
        width={WIDTHS[id]}
      />
      <MomentField
        label={say.enter.measured[id]}
        fieldId={`bleeding.value.${id}.at`}
        value={entered?.at}
        onChange={at => dispatch({ type: 'bleeding', act: { kind: 'value', id, change: { at } } })}
        now={now}
        nowLabel={words.app.procedure.now}
      />
    </Box>
  );
}

import Box from '@mui/material/Box';
import { useState } from 'react';
import type { Reversal } from '../../assessment/bleeding/facts.ts';
import { own } from '../../assessment/bleeding/reduce-bleeding.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { useWords } from '../open/words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { CheckField } from '../parts/fields/check-field.tsx';
import { SelectField, TextLine } from '../parts/fields/form-fields.tsx';
import { MomentField } from '../parts/fields/moment-field.tsx';

const LONGEST_NAME = 80;

/** What is entered of one drug, by its own name: its last dose, how often it is taken where doses are counted, and what reversed it. */
export function DrugEntry({ drug }: { readonly drug: string }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [{ lastDoses, chart }, dispatch] = useCase();
  const state = chart.bleeding?.drugs.find(each => each.drug === drug);
  const say = words.bleeding.lastDose;
  const name = asQuoted(drug, LONGEST_NAME);
  const told = own(lastDoses, drug);
  const answer = (value: typeof told) => dispatch({ type: 'last-dose', ingredient: drug, answer: value });
  return (
    <>
      <Box component="span" sx={{ fontWeight: 500 }}>
        {say.ask(name)}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1.5, alignItems: 'center', mt: 1 }}>
        <MomentField
          label={say.said}
          fieldId={`last-dose.${drug}`}
          value={typeof told === 'object' ? told.at : undefined}
          onChange={at => answer(at === undefined ? undefined : { at })}
          now={now}
          nowLabel={words.app.procedure.now}
        />
        <CheckField
          label={say.unknown}
          fieldId={`last-dose-unknown.${drug}`}
          checked={told === 'unknown'}
          onChange={checked => answer(checked ? 'unknown' : undefined)}
        />
        {state?.countsDoses ? <IntervalField drug={drug} name={name} inChart={state.intervalInChart} /> : null}
        <ReversalFields drug={drug} name={name} isAntagonist={state?.drugClass === 'vitamin-k-antagonist'} />
      </Box>
    </>
  );
}

/** Hours between two doses that are offered. */
const INTERVALS = [6, 8, 12, 24, 48, 168] as const;

function IntervalField({ drug, name, inChart }: { readonly drug: string; readonly name: string; readonly inChart: number | undefined }) {
  const words = useWords();
  const [{ bleeding }, dispatch] = useCase();
  const say = words.bleeding.state.enter;
  const hours = own(bleeding.intervals, drug);
  const offered = hours === undefined || INTERVALS.some(each => each === hours) ? INTERVALS : [...INTERVALS, hours];
  return (
    <SelectField
      label={say.interval(name)}
      fieldId={`bleeding.interval.${drug}`}
      value={hours === undefined ? undefined : String(hours)}
      options={offered.map(each => ({ value: String(each), label: say.everyHours(each) }))}
      emptyLabel={inChart === undefined ? say.intervalNotSaid : say.intervalInChart(inChart)}
      onChange={chosen =>
        dispatch({ type: 'bleeding', act: { kind: 'interval', drug, hours: chosen === undefined ? undefined : Number(chosen) } })
      }
      width={250}
    />
  );
}

function ReversalFields({ drug, name, isAntagonist }: { readonly drug: string; readonly name: string; readonly isAntagonist: boolean }) {
  const words = useWords();
  const { now } = useWorkspace();
  const [{ bleeding }, dispatch] = useCase();
  const reversal = own(bleeding.reversals, drug);
  const [asked, setAsked] = useState(false);
  const say = words.bleeding.state.enter;
  const change = (part: Partial<Reversal> | undefined) => dispatch({ type: 'bleeding', act: { kind: 'reversal', drug, change: part } });
  const shown = asked || reversal !== undefined;
  return (
    <>
      <CheckField
        label={say.reversal(name)}
        fieldId={`bleeding.reversal.${drug}`}
        checked={shown}
        onChange={checked => {
          setAsked(checked);
          if (!checked) change(undefined);
        }}
      />
      {shown ? (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1.5, mt: 1, flexBasis: '100%' }}>
          <TextLine
            label={say.reversedWith}
            fieldId={`bleeding.reversal.${drug}.what`}
            value={reversal?.what ?? ''}
            onChange={what => change({ what })}
            width={280}
          />
          <MomentField
            label={say.reversedAt}
            fieldId={`bleeding.reversal.${drug}.at`}
            value={reversal?.at}
            onChange={at => change({ at })}
            now={now}
            nowLabel={words.app.procedure.now}
          />
          {isAntagonist ? (
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', flexBasis: '100%' }}>{say.inrAfter}</Box>
          ) : (
            <>
              <TextLine
                label={say.valueAfter}
                fieldId={`bleeding.reversal.${drug}.valueAfter`}
                value={reversal?.valueAfter ?? ''}
                onChange={valueAfter => change({ valueAfter })}
                width={280}
              />
              <MomentField
                label={say.valueAfterAt}
                fieldId={`bleeding.reversal.${drug}.valueAfterAt`}
                value={reversal?.valueAfterAt}
                onChange={valueAfterAt => change({ valueAfterAt })}
                now={now}
                nowLabel={words.app.procedure.now}
              />
            </>
          )}
        </Box>
      ) : null}
    </>
  );
}

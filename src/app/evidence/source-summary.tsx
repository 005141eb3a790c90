import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { Evidence } from '../../chart/evidence.ts';
import type { SummaryValue } from '../../chart/findings/resource-summary.ts';
import type { FhirResource } from '../../fhir/resource.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import type { Words } from '../../words/words.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { useChart, useJudgement } from '../open/workspace.ts';
import { ChartText } from '../parts/words/chart-text.tsx';
import { Tag } from '../parts/words/tag.tsx';
import { codeSystemName } from './code-systems.ts';

/** A note is read whole, a report in its beginning with the rest one press away. */
const LONGEST = 600;
const LONGEST_CODE = 120;

const Table = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    borderCollapse: 'collapse',
    width: '100%',
    color: palette.text.primary,
    '& th, & td': { textAlign: 'left', verticalAlign: 'top', padding: '3px 10px 3px 0', borderBottom: `1px solid ${palette.line}` },
    '& th': { width: '9.5rem', fontWeight: 400, color: palette.text.secondary },
    '& td > div': { overflowWrap: 'anywhere' },
    [theme.breakpoints.down(480)]: {
      '& tr, & th, & td, & tbody': { display: 'block', width: 'auto' },
      '& th': { borderBottom: 0, paddingBottom: 0 },
    },
  };
});

interface SourceSummaryProps {
  readonly resource: FhirResource;
  /** What it was taken as evidence for: what matched is marked. */
  readonly chosen: Evidence | undefined;
}

/** The main elements of a resource as a table for people; what matched is marked. */
export function SourceSummary({ resource, chosen }: SourceSummaryProps) {
  const words = useWords();
  const asOf = useAsOf();
  const { resources } = useChart();
  const judgement = useJudgement();
  const say = words.provenance;
  if (judgement.status !== 'there') return null;
  return (
    <Table>
      <tbody>
        {judgement.judge.summaryOf(resource, resources, chosen).map(({ element, values }) => (
          <tr key={element}>
            <th scope="row">{say.elements[element]}</th>
            <td>
              {values.map(value => (
                <Box key={JSON.stringify(value)} sx={{ whiteSpace: 'pre-line', fontWeight: value.matched ? 600 : 400 }}>
                  <Value value={value} words={words} asOf={asOf} />{' '}
                  {value.matched ? (
                    <Tag tone="chosen" shape="solid">
                      {say.source.matched}
                    </Tag>
                  ) : null}
                </Box>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Value({ value, words, asOf }: { readonly value: SummaryValue; readonly words: Words; readonly asOf: Date }) {
  switch (value.kind) {
    case 'text':
      return <ChartText text={value.text} longest={LONGEST} />;
    case 'date':
      return datesInWords(value, words, asOf);
    case 'code':
      return codeInWords(value.coding, words);
  }
}

function datesInWords({ from, to }: Extract<SummaryValue, { kind: 'date' }>, { chart, record, provenance }: Words, asOf: Date): string {
  if (to !== undefined) return provenance.source.fromTo(from === undefined ? undefined : chart.date(from), chart.date(to));
  if (from === undefined) return '';
  const said = from.length > 10 ? record.moment(from) : chart.date(from);
  const age = chart.age(from, asOf);
  return age === undefined ? said : `${said}, ${age}`;
}

function codeInWords({ system, code, display }: Extract<SummaryValue, { kind: 'code' }>['coding'], { provenance }: Words): string {
  const { codeIn, noSystem } = provenance.source;
  const name = system === undefined ? noSystem : codeSystemName(system);
  const coded = code === undefined ? name : codeIn(asQuoted(code, LONGEST_CODE), asQuoted(name, LONGEST_CODE));
  return display === undefined ? coded : `${asQuoted(display, LONGEST)} (${coded})`;
}

import Box from '@mui/material/Box';
import { type ReactNode, useState } from 'react';
import type { SpineLevel } from '../../../../assessment/assess/spine-view.ts';
import type { Evidence } from '../../../../chart/evidence.ts';
import { levelFindingInWords } from '../../../../words/level-finding.ts';
import { useAsOf } from '../../../open/as-of.ts';
import { useChartViews } from '../../../open/chart-views.ts';
import { useFirstWords } from '../../../open/first-words.ts';
import { useJudgement } from '../../../open/workspace.ts';
import { LinkButton } from '../../../parts/words/link-button.tsx';
import { Tag } from '../../../parts/words/tag.tsx';
import { warningWords } from './spine-lines.ts';

/** A level that is followed for years is named by many reports: those that matter most, the others one press away. */
const SHOWN = { toDecide: 3, decided: 1 } as const;

/** What the chart says of a level and what is warned of there; with the sources in full where `sources` asks for them. */
export function LevelFindings(props: { readonly row: SpineLevel; readonly sources?: boolean }) {
  const words = useFirstWords();
  const { row } = props;
  const [all, setAll] = useState(props.sources ?? false);
  const chosen = row.plan !== undefined;
  const isSuggested = row.findings.some(({ suggested }) => suggested);
  const shown = isSuggested && !chosen ? SHOWN.toDecide : SHOWN.decided;
  const judged = useJudgement().status === 'there';
  const nothing = judged && row.findings.length === 0 && row.cement.length === 0;
  return (
    <Box sx={{ fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
      {chosen ? (
        <>
          <Tag tone="chosen">{words.app.levels.chosen}</Tag>{' '}
        </>
      ) : null}
      {row.warnings.map(warning => (
        <Box key={JSON.stringify(warning)} sx={{ color: 'warned.main', fontWeight: 600 }}>
          {warningWords(warning, words)}
        </Box>
      ))}
      {(all ? row.findings : row.findings.slice(0, shown)).map(({ evidence, suggested, what, acuity }, index) => (
        <Item
          key={`${evidence.reference} ${evidence.value}`}
          evidence={evidence}
          source={props.sources}
          inLine={index === 0 && row.warnings.length === 0}
        >
          {suggested && !chosen ? <Tag tone="ask">{words.app.levels.suggested}</Tag> : null}
          {suggested ? null : (
            <Tag tone="plain">
              {levelFindingInWords({ what, acuity }, words)}, {words.app.levels.shownOnly}
            </Tag>
          )}{' '}
        </Item>
      ))}
      {row.findings.length > shown && !props.sources ? (
        <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.spine.fewer : words.spine.more(row.findings.length - shown)}
        </LinkButton>
      ) : null}
      {row.cement.map(({ evidence }) => (
        <Item key={`cement ${evidence.reference} ${evidence.value}`} evidence={evidence} source={props.sources}>
          <Tag tone="plain">{words.spine.earlierCement}</Tag>{' '}
        </Item>
      ))}
      {nothing ? <Box sx={{ color: 'text.secondary' }}>{words.spine.nothing(words.codes.level[row.level])}</Box> : null}
    </Box>
  );
}

interface ItemProps {
  readonly evidence: Evidence;
  readonly source: boolean | undefined;
  /** It goes on in the line of what stands before it. */
  readonly inLine?: boolean;
  readonly children: ReactNode;
}

function Item(props: ItemProps) {
  const words = useFirstWords();
  const asOf = useAsOf();
  return (
    <Box component={props.inLine && !props.source ? 'span' : 'div'} sx={{ py: props.source ? 0.5 : 0.25 }}>
      {props.children}
      {words.chart.evidenceLine(props.evidence, asOf)}{' '}
      {props.source ? (
        <Box sx={{ color: 'text.secondary' }}>
          <Source item={props.evidence} />
        </Box>
      ) : null}
    </Box>
  );
}

/** In full, once what shows the sources has come. */
function Source({ item }: { readonly item: Evidence }) {
  const words = useFirstWords();
  const views = useChartViews();
  if (views === 'coming') return words.provenance.viewsComing;
  return views === 'missing' ? words.provenance.viewsMissing : <views.EvidenceSource item={item} />;
}

import Box from '@mui/material/Box';
import { useState } from 'react';
import { namedLevels } from '../../assessment/assess/named-levels.ts';
import { referralDifference } from '../../assessment/beside-chart/referral-difference.ts';
import { searchedRead } from '../../chart/evidence/searched-read.ts';
import type { Referral } from '../../chart/findings/find-referrals.ts';
import type { VertebralLevelCode } from '../../parameter/codes.generated.ts';
import { useAsOf } from '../open/as-of.ts';
import { useWords } from '../open/words.ts';
import { useCase, useChart, useJudgement } from '../open/workspace.ts';
import { NotJudged } from '../parts/answers/not-judged.tsx';
import { ChartText } from '../parts/words/chart-text.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';
import { Tag } from '../parts/words/tag.tsx';
import { useExtras } from './extras.ts';
import { SourceView } from './source-view.tsx';

const LONGEST_REASON = 300;

/** Who asked for what, when and why, the one that counts first; and where imaging names other levels. */
export function Referrals() {
  const words = useWords();
  const chart = useChart();
  const extras = useExtras();
  const judgement = useJudgement().status;
  const [all, setAll] = useState(false);
  const say = words.provenance.referral;
  const read = chart.reads.ServiceRequest;
  if (judgement === 'missing') return <NotJudged of={say.heading} />;
  if (read.status === 'reading' || !extras) return <Quiet>{say.reading}</Quiet>;
  const { referrals } = extras;
  const searched = words.chart.searchedRead(searchedRead('ServiceRequest', chart));
  const [first, ...others] = referrals;
  return (
    <>
      {read.status === 'read' ? null : <Box sx={{ color: 'warned.main' }}>{searched}</Box>}
      {first ? <OneReferral referral={first} /> : read.status === 'read' ? <Quiet>{say.none(searched)}</Quiet> : null}
      {all ? others.map(referral => <OneReferral key={referral.reference} referral={referral} />) : null}
      {others.length > 0 ? (
        <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? say.fewer : say.more(others.length)}
        </LinkButton>
      ) : null}
    </>
  );
}

function Quiet({ children }: { readonly children: string }) {
  return <Box sx={{ color: 'text.secondary' }}>{children}</Box>;
}

function OneReferral({ referral }: { readonly referral: Referral }) {
  const words = useWords();
  const asOf = useAsOf();
  const [current] = useCase();
  const say = words.provenance.referral;
  const { requester, date, wanted, levels, reasons, standing } = referral;
  const names = (codes: readonly VertebralLevelCode[]) => codes.map(level => words.codes.level[level]);
  const age = date === undefined ? undefined : words.chart.age(date, asOf);
  const when = date === undefined ? undefined : [words.chart.date(date), age].filter(part => part !== undefined).join(', ');
  return (
    <Box sx={{ overflowWrap: 'anywhere', mb: 0.5 }}>
      {standing === 'open' ? null : <Tag tone="plain">{say.standing[standing]}</Tag>}{' '}
      <span>{say.asked(requester, when, names(levels))}</span>{' '}
      {wanted === undefined ? null : <span>{say.wanted(words.chart.date(wanted))} </span>}
      {reasons.length > 0 ? (
        <Box component="span" sx={{ color: 'text.secondary' }}>
          <ChartText text={say.reasons(reasons)} longest={LONGEST_REASON} />{' '}
        </Box>
      ) : null}
      <SourceView reference={referral.reference} chosen={referral.evidence} />
      <Difference referral={referral} imaging={namedLevels(current).imaging} names={names} />
    </Box>
  );
}

interface DifferenceProps {
  readonly referral: Referral;
  readonly imaging: readonly VertebralLevelCode[];
  readonly names: (codes: readonly VertebralLevelCode[]) => readonly string[];
}

/** What the referral names and reports do not, or the other way round. */
function Difference({ referral, imaging, names }: DifferenceProps) {
  const { referral: say } = useWords().provenance;
  const difference = referralDifference(referral, imaging);
  switch (difference?.kind) {
    case undefined:
      return null;
    case 'not-compared':
      return <Box sx={{ color: 'text.secondary' }}>{say.notCompared}</Box>;
    case 'differs':
      return <Box sx={{ color: 'ask.main', fontWeight: 600 }}>{say.differs(names(referral.levels), names(imaging))}</Box>;
    case 'unsupported':
      return <Box sx={{ color: 'ask.main', fontWeight: 600 }}>{say.unsupported(names(difference.levels))}</Box>;
    case 'imaging-names-more':
      return <Box sx={{ color: 'ask.main' }}>{say.imagingMore(names(difference.levels))}</Box>;
  }
}

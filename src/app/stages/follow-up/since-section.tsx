import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { caseIds } from '../../../assessment/case/case-ids.ts';
import { encounterOfStage } from '../../../assessment/case/encounter.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import { mayBeComplication, recordAsComplication, recordedOf } from '../../../assessment/follow-up/from-chart.ts';
import type { SinceFinding, SinceItem, SinceTopic } from '../../../chart/findings/since-procedure.ts';
import { EvidenceItem } from '../../evidence/evidence-item.tsx';
import { useAsOf } from '../../open/as-of.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useChart, useJudgement, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { Tag } from '../../parts/words/tag.tsx';
import { useFollowUpWords } from './follow-up-words.ts';

type GoTo = (field: FieldId) => void;

/** What the chart tells since the procedure, unconfirmed; each can be recorded as a complication by one act. */
export function SinceSection({ onGoTo }: { readonly onGoTo: GoTo }) {
  const words = useWords();
  const say = useFollowUpWords().since;
  const chart = useChart();
  const findings = useFindings();
  const isReading = Object.values(chart.reads).some(({ status }) => status === 'reading');
  if (findings === undefined || isReading) {
    return (
      <Section title={say.heading}>
        <Box sx={{ color: 'text.secondary' }}>{findings === undefined && !isReading ? say.notPossible : words.chart.state.reading}</Box>
      </Section>
    );
  }
  const empty = findings.filter(({ items }) => items.length === 0);
  return (
    <Section title={say.heading} hint={say.hint}>
      {findings.map(finding => (finding.items.length > 0 ? <TopicRow key={finding.topic} finding={finding} onGoTo={onGoTo} /> : null))}
      {empty.length > 0 ? (
        <Box sx={{ borderTop: 1, borderColor: 'line', py: 0.75, color: 'text.secondary', fontSize: '0.875rem' }}>
          {byReads(empty).map((alike, place, all) => {
            const saysHowLittle = all.findLastIndex(each => each[0]?.searched.every(isWhole));
            const topics = alike.map(({ topic }) => say.topic[topic]).join(', ');
            const searched = alike[0]?.searched ?? [];
            const notRead = alike[0]?.notRead ?? 0;
            const undated = alike.reduce((sum, each) => sum + each.undated, 0);
            return (
              <Box key={topics} sx={{ mb: 0.25 }}>
                {nothingIn(searched, say)(
                  topics,
                  words.chart.searchedLine({ state: 'no-data', evidence: [], searched, inShort: place < saysHowLittle }),
                )}
                {undated > 0 ? ` ${say.undated(undated)}` : ''}
                {notRead > 0 ? ` ${say.notText(notRead)}` : ''}
              </Box>
            );
          })}
        </Box>
      ) : null}
    </Section>
  );
}

/** Those that were looked for in the same place, said in one line. */
const byReads = (findings: readonly SinceFinding[]): readonly (readonly SinceFinding[])[] => [
  ...Map.groupBy(findings, ({ searched }) => searched.map(({ read }) => read).join(' ')).values(),
];

type Searched = SinceFinding['searched'];

const isWhole = ({ status }: Searched[number]): boolean => status === 'read';

/** How it is said that nothing was found: of what was not read nothing is known. */
function nothingIn(searched: Searched, say: ReturnType<typeof useFollowUpWords>['since']) {
  if (searched.every(isWhole)) return say.nothing;
  return searched.every(({ status }) => status === 'failed') ? say.notRead : say.nothingInPart;
}

function useFindings(): readonly SinceFinding[] | undefined {
  const chart = useChart();
  const asOf = useAsOf();
  const judgement = useJudgement();
  const { site } = useWorkspace();
  const [current] = useCase();
  const { performedEnd, performedStart, levels } = current.procedure;
  const performed = performedEnd ?? performedStart;
  const ids = caseIds(current).join(' ');
  const { dischargedAt } = current.recovery;
  const encounterId = encounterOfStage(current, 'procedure');
  const treated = levels.map(({ level }) => level).join(' ');
  const judge = judgement.status === 'there' ? judgement.judge : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: levels and identifiers are compared by what they say
  return useMemo(
    () =>
      performed === undefined || judge === undefined
        ? undefined
        : judge.sinceProcedure(chart, {
            performed,
            dischargedAt,
            encounterId,
            treated: levels.map(({ level }) => level),
            asOf,
            windows: site.windows,
            caseIds: caseIds(current),
          }),
    [chart, asOf, judge, site, performed, dischargedAt, encounterId, treated, ids],
  );
}

function TopicRow({ finding: { topic, items, undated, searched }, onGoTo }: { readonly finding: SinceFinding; readonly onGoTo: GoTo }) {
  const words = useWords();
  const say = useFollowUpWords().since;
  return (
    <Box component="section" aria-label={say.topic[topic]} sx={{ borderTop: 1, borderColor: 'line', py: 0.75 }}>
      <Box sx={{ fontWeight: 600 }}>{say.topic[topic]}</Box>
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, color: 'text.secondary', fontSize: '0.875rem' }}>
        {items.map(item => (
          <ItemRow
            key={`${item.evidence.reference} ${item.level} ${item.evidence.value}`}
            topic={topic}
            item={item}
            found={items}
            onGoTo={onGoTo}
          />
        ))}
      </Box>
      {undated > 0 ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.undated(undated)}</Box> : null}
      {searched.every(isWhole) ? null : (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
          {words.chart.searchedLine({ state: 'present', evidence: items, searched })}
        </Box>
      )}
    </Box>
  );
}

interface ItemRowProps {
  readonly topic: SinceTopic;
  readonly item: SinceItem;
  /** All of its topic. */
  readonly found: readonly SinceItem[];
  readonly onGoTo: GoTo;
}

function ItemRow({ topic, item, found, onGoTo }: ItemRowProps) {
  const words = useWords();
  const say = useFollowUpWords().since;
  const asOf = useAsOf();
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const { evidence, level, nearby, sameDay } = item;
  const recorded = recordedOf(topic, item, current, found);
  const marks = [
    ...(level === undefined ? [] : [words.codes.level[level]]),
    ...(topic === 'fracture' ? [nearby === undefined ? say.noLevel : say.nearby[nearby]] : []),
    ...(sameDay ? [say.sameDay] : []),
  ];
  return (
    <>
      <EvidenceItem item={evidence} asOf={asOf} ruleSaid />
      <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', pb: 0.5 }}>
        {marks.map(mark => (
          <Tag key={mark} tone="plain">
            {mark}
          </Tag>
        ))}
        {recorded ? (
          <LinkButton onClick={() => onGoTo(`complication.${recorded.id}.kind`)}>{say.recorded}</LinkButton>
        ) : mayBeComplication(topic, item) ? (
          <Button size="small" onClick={() => dispatch(recordAsComplication(topic, item, newId()))}>
            {say.record}
          </Button>
        ) : null}
      </Box>
    </>
  );
}

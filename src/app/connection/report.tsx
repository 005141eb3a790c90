import Box from '@mui/material/Box';
import {
  attemptInWords,
  findingInWords,
  judgedInWords,
  obstaclesInWords,
  printable,
  signInLines,
} from '../../connection/connection-lines.ts';
import type { Examined } from '../../connection/examined.ts';
import { exitOf, WEIGHTS, worstFirst } from '../../connection/findings/finding.ts';
import type { PlannedType } from '../../connection/plan-for-server.ts';
import { Section } from '../parts/words/section.tsx';
import { Tag } from '../parts/words/tag.tsx';
import type { TagTone } from '../parts/words/tag-tone.ts';
import { useConnectionWords } from './connection-words.ts';
import { CopyText } from './copy-text.tsx';
import { Pairs } from './pairs.tsx';
import { TypeRows } from './type-rows.tsx';

const VERDICT_TONE: Readonly<Record<0 | 1 | 2, TagTone>> = { 0: 'fresh', 1: 'ask', 2: 'warned' };
const TIER_TONE: Readonly<Record<PlannedType['tier'], TagTone>> = {
  create: 'fresh',
  questionnaire: 'ask',
  document: 'ask',
  file: 'warned',
};

/** What was found out about one server, worst first; then each part of it. Nothing of a patient is in it. */
export function ConnectionReport({ examined }: { readonly examined: Examined }) {
  const words = useConnectionWords();
  const { say, delivery } = words;
  const { plan, findings, server } = examined;
  const exit = exitOf(findings);
  const itself = [examined.software, examined.fhirVersion && `FHIR ${examined.fhirVersion}`].filter(Boolean).join(', ');
  return (
    <>
      <Box sx={{ my: 1.5 }}>
        <Box sx={{ overflowWrap: 'anywhere', color: 'text.secondary', fontSize: '0.875rem' }}>
          {[examined.where, printable(itself)].filter(Boolean).join(' · ')}
          {examined.issuer === undefined ? null : <div>{say.byConfiguration(examined.issuer)}</div>}
        </Box>
        <Box component="p" role="status" sx={{ fontWeight: 650, my: 1 }}>
          <Tag tone={VERDICT_TONE[exit]} shape="solid">
            {say.verdict[exit]}
          </Tag>
        </Box>
        <Box component="ul" sx={{ pl: 2.5, my: 0.5, '& li': { mb: 0.5 } }}>
          {worstFirst(findings).map(finding => (
            <Box
              component="li"
              key={`${finding.kind} ${finding.about.join(' ')}`}
              sx={{ color: WEIGHTS[finding.kind] === 2 ? 'warned.main' : WEIGHTS[finding.kind] === 0 ? 'text.secondary' : 'text.primary' }}
            >
              {findingInWords(finding, words)}
            </Box>
          ))}
        </Box>
        <CopyText examined={examined} />
      </Box>
      <Section title={say.heading.plan} hint={say.asDeclared}>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {plan.types.map(planned => (
            <Box component="li" key={planned.type} sx={{ py: 0.5 }}>
              <Box component="span" sx={{ fontWeight: 650, mr: 0.5 }}>
                {planned.type}
              </Box>{' '}
              <Tag tone={TIER_TONE[planned.tier]}>{delivery.tier[planned.tier]}</Tag>
              {obstaclesInWords(planned, words).map(line => (
                <Box key={line} sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
                  {line}
                </Box>
              ))}
            </Box>
          ))}
        </Box>
        {plan.transaction ? <div>{say.together}</div> : null}
      </Section>
      <TypeRows declared={plan.declared} tried={server?.tried} />
      {server === undefined ? null : (
        <>
          <Section title={say.heading.signIn}>
            <Pairs pairs={signInLines(server, plan, words)} />
          </Section>
          {server.tried?.paging === undefined ? null : (
            <Section title={say.heading.paging}>
              <Pairs
                pairs={[
                  { name: server.tried.paging.type, value: say.paging.next[server.tried.paging.next] },
                  ...(server.tried.paging.followed === undefined
                    ? []
                    : [{ name: say.paging.followed, value: attemptInWords(server.tried.paging.followed, words) }]),
                ]}
              />
            </Section>
          )}
          {server.cors === undefined ? null : (
            <Section title={say.heading.page(server.cors.origin)} hint={say.page.inferred}>
              <Pairs
                pairs={[
                  { name: say.page.read, value: judgedInWords(server.cors.reading, words) },
                  { name: say.page.create, value: judgedInWords(server.cors.creating, words) },
                  { name: say.page.update, value: judgedInWords(server.cors.changing, words) },
                ]}
              />
            </Section>
          )}
          <Section title={say.heading.calls}>
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, fontSize: '0.875rem', overflowWrap: 'anywhere' }}>
              {server.calls.map(({ method, url, status, ms }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same is asked more than once, and never in another order
                <li key={at}>{[method, status === undefined ? say.noAnswer : String(status), say.ms(ms), url].join(' · ')}</li>
              ))}
            </Box>
          </Section>
        </>
      )}
    </>
  );
}

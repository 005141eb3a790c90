import Box from '@mui/material/Box';
import type { SiteConfigResult } from '../../site/read-site-config.ts';
import { siteProblemText } from '../../site/read-site-config.ts';
import { readReadiness } from '../../site/readiness/read-readiness.ts';
import { asksForAnybody, siteStanding } from '../../site/readiness/site-standing.ts';
import type { SiteReadinessWords } from '../../words/later/load-site-readiness-words.ts';
import { Button } from '../parts/fields/button.tsx';
import { Section } from '../parts/words/section.tsx';
import { GroupRows, OperatorRows, ToDo } from './place-rows.tsx';

interface PlacePageProps {
  readonly site: SiteConfigResult;
  /** The day that is judged by: `2026-03-31`. */
  readonly asOf: string;
  readonly say: SiteReadinessWords;
}

/** For whoever sets up the site or checks it: what config.json records of place and operators, what is due first. To be printed as it stands. */
export function PlacePage({ site, asOf, say }: PlacePageProps) {
  const read = site.ok ? readReadiness(site.value) : undefined;
  const problems = site.ok ? (read?.problems ?? []) : site.problems;
  const standing = read && siteStanding(read.readiness, asOf);
  return (
    <Box
      component="main"
      sx={{
        maxWidth: '52rem',
        mx: 'auto',
        px: { xs: 1.75, sm: 2.5 },
        py: 3,
        // Paper is white, whatever the screen prefers.
        '@media print': { '&, & *': { color: '#000 !important', background: 'none !important' } },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between', alignItems: 'baseline' }}>
        <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
          {say.title}
        </Box>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'baseline', '@media print': { display: 'none' } }}>
          <a href="./connection.html">{say.back}</a>
          <Button onClick={() => window.print()}>{say.print}</Button>
        </Box>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {[site.ok ? site.value.facility.name : undefined, say.asOf(asOf)].filter(Boolean).join(' · ')}
      </Box>
      <p>{say.lead}</p>
      {problems.length > 0 ? (
        <Section title={site.ok ? say.problems : say.noFile}>
          <Box component="ul" sx={{ pl: 2.5, my: 0.5, color: 'warned.main', overflowWrap: 'anywhere' }}>
            {problems.map(problem => (
              <li key={`${problem.path} ${problem.problem}`}>{siteProblemText(problem)}</li>
            ))}
          </Box>
        </Section>
      ) : null}
      {standing === undefined ? null : (
        <>
          {standing.isKept ? null : <p>{say.nothing}</p>}
          {standing.isKept && !asksForAnybody(standing) ? <p>{say.allWell}</p> : null}
          <ToDo standing={standing} say={say} />
          {standing.isKept ? <OperatorRows operators={standing.operators} asOf={asOf} say={say} /> : null}
          {standing.place.map(({ group, items }) => (
            <GroupRows key={group} title={say.group[group]} items={items} isKept={standing.isKept} say={say} />
          ))}
        </>
      )}
    </Box>
  );
}

import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import { Fragment, useMemo, useState } from 'react';
import type { FhirSession } from '../../fhir/session.ts';
import type { ReviewState } from '../../keep/work-list/review-states.ts';
import type { LaunchFailure } from '../../launch/context.ts';
import type { UserPlace } from '../../launch/user/user-place.ts';
import type { Review } from '../../quality/quality-counts.ts';
import type { QualityReport } from '../../quality/report/quality-report.ts';
import { tellHead, tellReport } from '../../quality/told/tell-report.ts';
import { useCasesWords } from '../cases/cases-words.ts';
import { notSignedInWhy } from '../cases/reasons.ts';
import { Button } from '../parts/fields/button.tsx';
import type { CasesOfSessions } from './cases-of-sessions.ts';
import { usePageWords, useReportWords } from './quality-words.ts';
import { ToldPart } from './told-part.tsx';
import { askedOf, useReviewStates } from './use-review-states.ts';

interface ReportDrawnProps {
  readonly report: QualityReport;
  readonly cases: CasesOfSessions;
  readonly place: UserPlace;
  /** There is a list of the cases. */
  readonly listsCases: boolean;
  readonly session: FhirSession;
  readonly onOpen: (caseId: string) => Promise<LaunchFailure | undefined>;
}

/** The inks of the plots, in the colours of the page. */
const inks = (theme: Theme) => {
  const { palette } = theme.vars ?? theme;
  return {
    '--plot-soft': palette.text.secondary,
    '--plot-line': palette.line,
    '--plot-mark': palette.chosen.main,
    '--plot-reference': palette.ask.main,
    '--plot-band': palette.ask.surface,
  };
};

/** The report part by part: what stands above all of it, the ways to its parts, tables and pictures. */
export function ReportDrawn({ report, cases, place, listsCases, session, onOpen }: ReportDrawnProps) {
  const words = useReportWords();
  const say = usePageWords();
  const casesSay = useCasesWords();
  const [refused, setRefused] = useState<LaunchFailure>();
  const [[size, ...head], sections] = useMemo(() => [tellHead(report, words), tellReport(report, words)], [report, words]);
  const listed = report.lists?.reviews.first ?? NONE;
  const states = useReviewStates(place.keepsCases ? session : undefined, listed, cases);
  const open = (caseId: string) => void onOpen(caseId).then(setRefused);
  return (
    <Box sx={theme => inks(theme)}>
      <Box sx={{ fontWeight: 650 }}>{size}</Box>
      {head.map(line => (
        <Box key={line} sx={{ color: 'text.secondary' }}>
          {line}
        </Box>
      ))}
      <Box component="nav" aria-label={say.contents} sx={{ '@media print': { display: 'none' } }}>
        <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2.5, listStyle: 'none', m: 0, my: 1, p: 0 }}>
          {sections.map(({ id, heading }) => (
            <li key={id}>
              <Box component="a" href={`#${id}`} sx={{ display: 'inline-block', py: 0.75, color: 'chosen.main' }}>
                {heading}
              </Box>
            </li>
          ))}
        </Box>
      </Box>
      {sections.map(section => (
        <Fragment key={section.id}>
          <ToldPart section={section} beside={section.id === 'reviews' ? reviewed : undefined} />
          {section.id === 'reviews' ? (
            <>
              <Box role="alert" sx={{ color: 'warned.main' }}>
                {refused ? notSignedInWhy(refused, casesSay) : null}
              </Box>
              <Box sx={{ color: 'text.secondary', mb: 1 }}>
                {say.openHow(place.ehr.name)} {listsCases ? <a href="./cases.html">{say.toCases}</a> : null}
              </Box>
            </>
          ) : null}
        </Fragment>
      ))}
    </Box>
  );

  /** How a review stands, and the way to its case: by its place, for the list is told row by row. */
  function reviewed(index: number) {
    const review = listed[index];
    const asked = review && askedOf(review, cases);
    if (review === undefined || asked === undefined) return say.noCase;
    const state = states.get(review.of.where);
    return (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' }}>
        {place.keepsCases ? <span>{stateInWords(state)}</span> : null}
        {state?.is === 'reviewed' && state.words !== '' ? (
          <Box component="q" sx={{ flexBasis: '100%', whiteSpace: 'pre-line' }}>
            {state.words}
          </Box>
        ) : null}
        {state?.is === 'not-kept' ? null : (
          <Button aria-label={say.openCaseOf(review.of.reference ?? review.of.where)} onClick={() => open(asked.caseId)}>
            {say.openCase}
          </Button>
        )}
      </Box>
    );
  }

  function stateInWords(state: ReviewState | undefined): string {
    if (state?.is === 'reviewed') return say.review.reviewed(words.record.moment(state.at), state.by);
    return say.review[state?.is ?? 'reading'];
  }
}

const NONE: readonly Review[] = [];

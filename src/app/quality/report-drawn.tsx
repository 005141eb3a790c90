import Box from '@mui/material/Box';
import type { Theme } from '@mui/material/styles';
import { Fragment, useMemo, useState } from 'react';
import type { LaunchFailure } from '../../launch/context.ts';
import type { QualityReport } from '../../quality/report/quality-report.ts';
import { tellHead, tellReport } from '../../quality/told/tell-report.ts';
import { useCasesWords } from '../cases/cases-words.ts';
import { notSignedInWhy } from '../cases/reasons.ts';
import { Button } from '../parts/fields/button.tsx';
import { usePageWords, useReportWords } from './quality-words.ts';
import { ToldPart } from './told-part.tsx';

interface ReportDrawnProps {
  readonly report: QualityReport;
  readonly caseOf: (procedure: string) => string | undefined;
  /** What the site calls the EHR. */
  readonly ehr: string;
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
export function ReportDrawn({ report, caseOf, ehr, onOpen }: ReportDrawnProps) {
  const words = useReportWords();
  const say = usePageWords();
  const cases = useCasesWords();
  const [refused, setRefused] = useState<LaunchFailure>();
  const [[size, ...head], sections] = useMemo(() => [tellHead(report, words), tellReport(report, words)], [report, words]);
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
                {refused ? notSignedInWhy(refused, cases) : null}
              </Box>
              <Box sx={{ color: 'text.secondary', mb: 1 }}>{say.openHow(ehr)}</Box>
            </>
          ) : null}
        </Fragment>
      ))}
    </Box>
  );

  /** The case of a row of the review list: by its place, for the list is told row by row. */
  function reviewed(index: number) {
    const review = report.lists?.reviews.first[index];
    const procedure = review?.session ?? review?.of.reference;
    const caseId = procedure === undefined ? undefined : caseOf(procedure);
    if (caseId === undefined) return say.noCase;
    return (
      <Button aria-label={say.openCaseOf(review?.of.reference ?? review?.of.where ?? '')} onClick={() => open(caseId)}>
        {say.openCase}
      </Button>
    );
  }
}

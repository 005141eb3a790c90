import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { ToldFigure, ToldSection } from '../../quality/told/told.ts';
import { Section } from '../parts/words/section.tsx';
import { DrawnSvg } from './drawn-svg.tsx';
import { usePageWords, useReportWords } from './quality-words.ts';
import { DrawnTable } from './told-table.tsx';

interface ToldPartProps {
  readonly section: ToldSection;
  /** What stands in a further column of each row. */
  readonly beside: ((row: number) => ReactNode) | undefined;
}

/** One part of the report: its tables, its pictures, and what has to be known of both. */
export function ToldPart({ section, beside }: ToldPartProps) {
  const { id, heading, paragraphs, tables, figures } = section;
  const say = usePageWords();
  return (
    <Section id={id} title={heading}>
      {tables.map((table, index) => (
        <DrawnTable
          key={table.caption ?? index}
          table={table}
          name={table.caption ?? heading}
          beside={beside && { title: say.reviewCase, of: beside }}
        />
      ))}
      <Figures figures={figures.filter(({ isQuiet }) => !isQuiet)} />
      {figures
        .filter(({ isQuiet }) => isQuiet)
        .map(figure => (
          <Box key={figure.title} component="details" sx={{ my: 0.5 }}>
            <Box component="summary" sx={{ cursor: 'pointer', minHeight: 24, py: 0.5 }}>
              {figure.caption}
            </Box>
            <Figures figures={[figure]} />
          </Box>
        ))}
      {paragraphs.map(text => (
        <Box key={text} sx={{ color: 'text.secondary', maxWidth: '60rem', my: 0.5 }}>
          {text}
        </Box>
      ))}
    </Section>
  );
}

function Figures({ figures }: { readonly figures: readonly ToldFigure[] }) {
  if (figures.length === 0) return null;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(min(30rem, 100%), 1fr))', gap: 3, my: 1.5 }}>
      {figures.map(figure => (
        <Figure key={figure.title} figure={figure} />
      ))}
    </Box>
  );
}

/** A picture that is wider than the window scrolls within itself; a keyboard has to reach it. */
function Figure({ figure: { title, plot, caption } }: { readonly figure: ToldFigure }) {
  const { quality: say } = useReportWords();
  return (
    <Box component="figure" sx={{ m: 0, minWidth: 0, breakInside: 'avoid' }}>
      <Box component="h3" sx={{ typography: 'h3', m: 0, mb: 0.5 }}>
        {title}
      </Box>
      <Box
        role="region"
        data-scrolls="sideways"
        aria-label={say.page.scroll(title)}
        tabIndex={0}
        sx={{ overflowX: 'auto', '& svg': { display: 'block', width: '100%', minWidth: '26rem', height: 'auto' } }}
      >
        <DrawnSvg picture={plot} />
      </Box>
      <Box component="figcaption" sx={{ color: 'text.secondary' }}>
        {caption}
      </Box>
    </Box>
  );
}

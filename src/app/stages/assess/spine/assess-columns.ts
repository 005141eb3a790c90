import { styled } from '@mui/material/styles';
import { COLUMN } from './spine-shape.ts';

const GAP = 28;

/** The title of the screen stands over the answers, so that the drawn column has the height of the window. */
export const besideSpine = { '@media (min-width: 1100px)': { ml: `${COLUMN.whole + GAP}px` } } as const;

/** The spine at the left where there is room for it, else beside the list of levels, else below that list. */
export const AssessColumns = styled('div')(({ theme }) => ({
  '& > .levels, & > .questions': { minWidth: 0 },
  [theme.breakpoints.up(700)]: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateRows: 'auto 1fr',
    gridTemplateAreas: '"spine levels" "questions questions"',
    columnGap: GAP,
    '& > .spine': { gridArea: 'spine' },
    '& > .levels': { gridArea: 'levels' },
    '& > .questions': { gridArea: 'questions' },
  },
  [theme.breakpoints.up(1100)]: {
    gridTemplateAreas: '"spine levels" "spine questions"',
    '& > .spine': { position: 'sticky', top: 'var(--strip)', alignSelf: 'start', marginTop: -48 },
  },
  [theme.breakpoints.down(700)]: { '& > .spine': { marginBottom: 24 } },
  // A row as high as the drawing would be pushed to the second page.
  '@media print': { display: 'block' },
}));

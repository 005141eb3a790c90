import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { type ToldCell, type ToldColumn, type ToldTable, unbroken } from '../../quality/told/told.ts';
import { DrawnSvg } from './drawn-svg.tsx';

interface DrawnTableProps {
  readonly table: ToldTable;
  /** What it is called where it has no caption. */
  readonly name: string;
  /** A further column of the page's own. */
  readonly beside: { readonly title: string; readonly of: (row: number) => ReactNode } | undefined;
}

/** In a narrow window each row is a block of lines, each line with the name of its column. */
const Sheet = styled('table')(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    borderCollapse: 'collapse',
    width: '100%',
    margin: '8px 0 16px',
    '& caption': { textAlign: 'start', fontWeight: 600, padding: '4px 0' },
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'top',
      padding: '5px 12px 5px 0',
      borderBottom: `1px solid ${palette.line}`,
      fontWeight: 400,
    },
    '& thead th': { color: palette.text.secondary },
    '& td:has(svg), & thead th:has(svg)': { minWidth: 190, maxWidth: 240 },
    '& svg': { display: 'block', width: '100%', maxWidth: 240, height: 'auto' },
    '& tr[data-signal] th': { borderInlineStart: `4px solid ${palette.warned.main}`, paddingInlineStart: 8, fontWeight: 600 },
    '& tr': { breakInside: 'avoid' },
    [theme.breakpoints.down(700)]: {
      '&, & tbody, & tr, & th, & td, & caption': { display: 'block' },
      '& thead': { display: 'none' },
      '& th, & td': { border: 0, padding: '2px 0' },
      '& tbody th': { fontWeight: 600 },
      '& tr': { borderBottom: `1px solid ${palette.line}`, padding: '8px 0' },
      '& td:empty': { display: 'none' },
      '& td:has(svg)': { maxWidth: '100%' },
      '& td[data-label]:not(:has(svg))::before': { content: 'attr(data-label) ": "', color: palette.text.secondary },
    },
  };
});

/** A table of the report. */
export function DrawnTable({ table: { caption, columns, rows, axis, left }, name, beside }: DrawnTableProps) {
  return (
    <>
      <Sheet aria-label={caption === undefined ? name : undefined}>
        {caption === undefined ? null : <caption>{caption}</caption>}
        <thead>
          <tr>
            {columns.map(column => (
              <Head key={column.title} column={column} axis={axis} />
            ))}
            {beside ? <th scope="col">{beside.title}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells: [first, ...more], isSignal }, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names of their own, and are told anew as a whole.
            <tr key={row} data-signal={isSignal || undefined}>
              <th scope="row">{drawn(first)}</th>
              {more.map((cell, index) => (
                <td key={columns[index + 1]?.title} data-label={columns[index + 1]?.title}>
                  {drawn(cell)}
                </td>
              ))}
              {beside ? <td>{beside.of(row)}</td> : null}
            </tr>
          ))}
        </tbody>
      </Sheet>
      {left === undefined ? null : <Box sx={{ color: 'text.secondary', mb: 1 }}>{left}</Box>}
    </>
  );
}

function drawn(cell: ToldCell): ReactNode {
  if (cell === undefined) return undefined;
  return typeof cell === 'string' ? unbroken(cell) : <DrawnSvg picture={cell} />;
}

/** Pictures without an axis stand under no title. */
function Head({ column: { title, isPicture }, axis }: { readonly column: ToldColumn; readonly axis: ToldTable['axis'] }) {
  if (isPicture && axis === undefined && title === '') return <td />;
  return <th scope="col">{isPicture && axis ? <DrawnSvg picture={axis} /> : title}</th>;
}

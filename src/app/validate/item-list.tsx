import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { memo, useId } from 'react';
import type { CheckedItem } from './checked.ts';
import { ListRow } from './list-row.ts';
import { movedByArrows } from './moved-by-arrows.ts';
import { usePageWords } from './page-words.ts';

const Entry = styled(ListRow)(({ theme }) => {
  const { palette } = theme.vars ?? theme;
  return {
    padding: '0.375rem 0.625rem',
    '& small': { display: 'block', fontSize: '0.8125rem', color: palette.text.secondary },
    '& b[data-worst="error"]': { color: palette.warned.main },
    '& b[data-worst="warning"]': { color: palette.ask.main },
    '& b[data-worst="none"]': { color: palette.fresh.main },
  };
});

interface ItemListProps {
  readonly items: readonly CheckedItem[];
  readonly open: number | undefined;
  readonly isSorted: boolean;
  readonly isCut: boolean;
  readonly onOpen: (item: CheckedItem) => void;
}

/** The resources of the input, each with what was found in it. Drawn anew only when it changes: counts go on above it. */
export const ItemList = memo(function ItemList({ items, open, isSorted, isCut, onOpen }: ItemListProps) {
  const words = usePageWords();
  const title = useId();
  const hint = useId();
  const reachable = items.some(({ number }) => number === open) ? open : items[0]?.number;
  return (
    <Box component="section" aria-labelledby={title}>
      <Box component="h2" id={title} sx={{ typography: 'h2', m: 0 }}>
        {words.list.title}
      </Box>
      <Box id={hint} sx={{ color: 'text.secondary', fontSize: '0.8125rem', mb: 0.5 }}>
        {isSorted ? words.list.order : words.list.orderWhile}
        {isCut ? ` ${words.list.cut(items.length)}` : ''}
      </Box>
      <Box
        component="ul"
        aria-describedby={hint}
        onKeyDown={movedByArrows}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          overflowY: 'auto',
          maxHeight: { xs: '16rem', lg: 'max(20rem, calc(100vh - 14rem))' },
          borderBlock: 1,
          borderColor: 'line',
        }}
      >
        {items.map(item => (
          <Box component="li" key={item.number} sx={{ '& + &': { borderTop: 1, borderColor: 'line' } }}>
            <Entry
              type="button"
              data-stop="item"
              aria-current={item.number === open ? 'true' : undefined}
              tabIndex={item.number === reachable ? 0 : -1}
              onClick={() => onOpen(item)}
            >
              {item.name ?? words.list.unnamed} <Found item={item} />
              <small>{whereOf(item, words.list.from)}</small>
            </Entry>
          </Box>
        ))}
      </Box>
    </Box>
  );
});

function Found({ item: { errors, warnings } }: { readonly item: CheckedItem }) {
  const { list } = usePageWords();
  const said = [errors > 0 ? list.errors(errors) : '', warnings > 0 ? list.warnings(warnings) : ''].filter(part => part !== '').join(', ');
  return <b data-worst={errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'none'}>{said === '' ? list.valid : said}</b>;
}

function whereOf({ file, line, place, firstLine, isLaidOut }: CheckedItem, lineOf: (line: number) => string): string {
  const at = line ?? (isLaidOut ? undefined : firstLine);
  return [file, at === undefined ? undefined : lineOf(at), place].filter(part => part !== undefined).join(' · ');
}

import { styled } from '@mui/material/styles';

const List = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(7rem, max-content) minmax(0, 1fr)',
  gap: '2px 16px',
  margin: 0,
  fontSize: '0.875rem',
  '& dt': { color: (theme.vars ?? theme).palette.text.secondary },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  [theme.breakpoints.down(600)]: { display: 'block', '& dd': { marginBottom: 6 } },
}));

/** Names, and what is said of each. */
export function Pairs({ pairs }: { readonly pairs: readonly { readonly name: string; readonly value: string }[] }) {
  return <List>{pairs.map(({ name, value }) => [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>])}</List>;
}

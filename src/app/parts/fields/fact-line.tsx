import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** Fields side by side where there is room for it; none is wider than the window. */
export function FactLine({ children }: { readonly children: ReactNode }) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'flex-start', my: 1, '& > *': { maxWidth: '100%' } }}>
      {children}
    </Box>
  );
}

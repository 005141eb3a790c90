import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A page that says one thing: what happened, and what to do. */
export function Message(props: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly detail?: string;
  readonly children?: ReactNode;
}) {
  return (
    <Box component="main" sx={{ maxWidth: '38rem', mx: 'auto', px: 2.5, py: 5 }}>
      <Box component="h1" sx={{ typography: 'h1', mt: 0 }}>
        {props.title}
      </Box>
      {props.lines.map(line => (
        <p key={line}>{line}</p>
      ))}
      {props.children}
      {props.detail ? <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>{props.detail}</Box> : null}
    </Box>
  );
}

import Box from '@mui/material/Box';
import type { ReactNode } from 'react';

/** A page that says one thing: what happened, and what to do. */
export function Message(props: {
  readonly title: string;
  readonly lines: readonly string[];
  /** For an engineer: what was seen. English in every language, as a log is. */
  readonly detail?: { readonly heading: string; readonly seen: string };
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
      {props.detail ? (
        <Box sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {props.detail.heading} <span lang="en">{props.detail.seen}</span>
        </Box>
      ) : null}
    </Box>
  );
}

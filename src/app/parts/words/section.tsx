import Box from '@mui/material/Box';
import { type ReactNode, useContext, useId } from 'react';
import { BesideTitle } from './beside-title.ts';

/** A titled part of a screen. `fieldId` makes the title a place that the focus can be sent to. */
export function Section(props: {
  readonly title: string;
  readonly hint?: string;
  readonly id?: string;
  readonly fieldId?: string;
  readonly children: ReactNode;
}) {
  const title = useId();
  const Beside = useContext(BesideTitle);
  return (
    <Box component="section" aria-labelledby={title} id={props.id} sx={{ mb: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1.5, mb: 0.5 }}>
        <Box component="h2" id={title} data-field={props.fieldId} tabIndex={props.fieldId ? -1 : undefined} sx={{ typography: 'h2', m: 0 }}>
          {props.title}
        </Box>
        {Beside ? <Beside title={props.title} /> : null}
      </Box>
      {props.hint ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 0.5 }}>{props.hint}</Box> : null}
      {props.children}
    </Box>
  );
}

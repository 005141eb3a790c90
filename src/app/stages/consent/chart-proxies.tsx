import Box from '@mui/material/Box';
import { useMemo } from 'react';
import { findProxies } from '../../../chart/findings/find-proxies.ts';
import { announce } from '../../open/announcements.ts';
import { useWords } from '../../open/words.ts';
import { useChart, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { useConsent } from './use-consent.ts';

/** Whom the chart names beside the patient, to be taken over in one act. It says who may decide only as far as it says so itself. */
export function ChartProxies() {
  const words = useWords();
  const { now } = useWorkspace();
  const chart = useChart();
  const { change } = useConsent();
  const proxies = useMemo(() => findProxies(chart, now()), [chart, now]);
  const { status } = chart.reads.RelatedPerson;
  const say = words.consent.decision;
  const unread = status === 'failed' || status === 'incomplete';
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1, alignItems: 'flex-start' }}>
      <Box role="status" sx={{ color: unread ? 'warned.main' : 'text.secondary' }}>
        {unread ? say.notRead : status === 'reading' ? say.reading : proxies.length === 0 ? say.nobodyInChart : null}
      </Box>
      {proxies.map(({ reference, name, role, relationship }) => (
        <Button
          key={reference}
          sx={{ textAlign: 'left', overflowWrap: 'anywhere' }}
          onClick={() => {
            change({ proxyName: name, proxyRelationship: role });
            announce(words.record.line(words.facts.consent.proxyName, name));
          }}
        >
          {say.take(say.inChart(name, relationship ?? (role ? words.codes.proxyRelationship[role] : '')))}
        </Button>
      ))}
    </Box>
  );
}

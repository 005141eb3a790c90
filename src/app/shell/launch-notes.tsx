import Box from '@mui/material/Box';
import { searchedRead } from '../../chart/evidence/searched-read.ts';
import type { OpenAtLaunch } from '../../chart/findings/open-at-launch.ts';
import { READ_IDS } from '../../chart/read/reads.ts';
import type { ChartRemark } from '../../chart/snapshot.ts';
import { asQuoted } from '../../words/as-quoted.ts';
import { ConnectionDoor } from '../connection/connection-door.tsx';
import { useFirstWords } from '../open/first-words.ts';
import { useChart, useJudgement, useWorkspace } from '../open/workspace.ts';
import { besideSpine } from '../stages/assess/spine/assess-columns.ts';

const isMissing = (status: string) => status === 'failed' || status === 'incomplete';

/** What came with the launch beside the patient, and what the server says of all that it gives: quiet lines, and none where nothing came. */
export function LaunchNotes() {
  const words = useFirstWords();
  const { launch, now } = useWorkspace();
  const chart = useChart();
  const { notes } = words.launch;
  const isNeeded = ({ kind, reads }: ChartRemark) => kind === 'caveat' || reads.some(read => isMissing(chart.reads[read].status));
  const judgement = useJudgement();
  const named = judgement.status === 'there' ? judgement.judge.openAtLaunch(chart) : [];
  const open = named.filter(({ reference }) => reference !== `Encounter/${launch.encounterId}`);
  const say = ({ reference, status, title, date }: OpenAtLaunch): string => {
    switch (status) {
      case 'read':
        return notes.open(words.chart.evidenceLine({ title: title ?? reference, value: undefined, date, dateKind: undefined }, now()));
      case 'reading':
        return notes.reading(reference);
      case 'not-read':
        return notes.notRead(reference);
      case 'other-patient':
        return notes.otherPatient(reference);
      case 'not-used':
        return notes.notUsed(reference);
    }
  };
  const failed = words.chart.failedReads(READ_IDS.map(read => searchedRead(read, chart)));
  const lines = [
    ...(chart.nothingFound ? [{ key: 'nothing found', text: notes.nothingFound, stands: true }] : []),
    ...open.map(one => ({ key: one.reference, text: say(one), stands: one.status === 'other-patient' || one.status === 'not-read' })),
    ...launch.fhirContextNotUsed.map(named => ({ key: `not used ${named}`, text: notes.notUsed(named), stands: false })),
    ...(failed === '' ? [] : [{ key: 'failed', text: failed, stands: true }]),
    // What a server says beside an answer that lacks nothing is no clinician's: it stands with what was searched.
    ...chart.remarks.filter(isNeeded).map(({ kind, text }) => ({
      key: `${kind} ${text}`,
      text: (kind === 'caveat' ? notes.caveat : notes.remark)(asQuoted(text, 300)),
      stands: false,
    })),
    ...(launch.intent === undefined ? [] : [{ key: 'intent', text: notes.intent(launch.intent), stands: false }]),
  ];
  if (lines.length === 0) return null;
  return (
    <Box
      component="section"
      role="status"
      aria-label={notes.label}
      sx={{ mb: 2, color: 'text.secondary', overflowWrap: 'anywhere', ...besideSpine }}
    >
      {lines.map(({ key, text, stands }) => (
        <Box key={key} sx={stands ? { color: 'warned.main', mb: 0.5 } : { mb: 0.5 }}>
          {text}
        </Box>
      ))}
      {lines.some(({ stands }) => stands) ? <ConnectionDoor /> : null}
    </Box>
  );
}

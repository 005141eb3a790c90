import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import type { RadiationDose } from '../../../assessment/case/case.ts';
import type { DoseReading, DoseReport } from '../../../assessment/dose-report/dose-report.ts';
import { proposed } from '../../../assessment/dose-report/take-over.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Remark } from '../../parts/words/remark.tsx';

interface FoundReportProps {
  readonly report: DoseReport;
  readonly onTake: (names: readonly (keyof RadiationDose)[]) => void;
  readonly onLeave: () => void;
}

/** What a dose report says, line by line: what can be taken over, what stands already, what is shown and not used. */
export function FoundReport({ report, onTake, onLeave }: FoundReportProps) {
  const words = useWords();
  const title = useId();
  const [{ procedure }] = useCase();
  const say = words.endOfCase.doseReport;
  const { dose, performedStart } = procedure;
  const open = proposed(report, dose);
  const free = open.filter(({ name }) => dose[name] === undefined);
  const day = performedStart?.slice(0, 10);
  return (
    <Box component="section" aria-labelledby={title} sx={{ borderLeft: 3, borderColor: 'chosen.main', pl: 1.5, mt: 1, maxWidth: '46rem' }}>
      <Box component="h3" id={title} sx={{ typography: 'h3', m: 0 }}>
        {say.found(report.studyDate && words.record.moment(report.studyDate), report.device)}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.samePatient}</Box>
      <Remark texts={day && report.studyDate && day !== report.studyDate ? [say.otherDay(words.record.moment(day))] : []} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, my: 0.5, p: 0 }}>
        {report.readings.map(reading => (
          <ReadingLine key={reading.name} reading={reading} stands={dose[reading.name]} onTake={() => onTake([reading.name])} />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {free.length > 1 ? (
          <Button variant="contained" onClick={() => onTake(free.map(({ name }) => name))}>
            {say.takeAll(free.length)}
          </Button>
        ) : null}
        <Button variant="text" onClick={onLeave}>
          {open.length === 0 ? say.close : say.leave}
        </Button>
      </Box>
    </Box>
  );
}

interface ReadingLineProps {
  readonly reading: DoseReading;
  /** What is recorded. */
  readonly stands: number | undefined;
  readonly onTake: () => void;
}

function ReadingLine({ reading: { name, value, written, refused }, stands, onTake }: ReadingLineProps) {
  const words = useWords();
  const say = words.endOfCase.doseReport;
  const { amount, units } = words.record.procedure;
  const label = words.facts.procedure[`dose.${name}`];
  const reported = value === undefined || refused !== undefined ? written.join(' + ') : say.inReport(amount(value, units[name]), written);
  const same = stands !== undefined && stands === value;
  const apart = stands !== undefined && !same;
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', minHeight: 36 }}>
      <span>{words.record.line(label, reported)}</span>
      {refused ? <Box sx={{ color: 'ask.main', fontSize: '0.875rem' }}>{say.refused[refused]}</Box> : null}
      {!refused && same ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.same}</Box> : null}
      {!refused && apart ? <Box sx={{ color: 'ask.main', fontSize: '0.875rem' }}>{say.stands(amount(stands, units[name]))}</Box> : null}
      {!refused && !same ? (
        <Button size="small" aria-label={say.takeOverOf(label)} onClick={onTake}>
          {apart ? say.inItsPlace : say.takeOver}
        </Button>
      ) : null}
    </Box>
  );
}

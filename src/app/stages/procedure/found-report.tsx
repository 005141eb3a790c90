import Box from '@mui/material/Box';
import { useId } from 'react';
import type { RadiationDose } from '../../../assessment/case/case.ts';
import type { DoseReading, DoseReport } from '../../../assessment/dose-report/dose-report.ts';
import { addable, isTakenAlready, proposed, type Taking } from '../../../assessment/dose-report/take-over.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { Remark } from '../../parts/words/remark.tsx';

interface FoundReportProps {
  readonly report: DoseReport;
  readonly onTake: (names: readonly (keyof RadiationDose)[], how: Taking) => void;
  readonly onLeave: () => void;
}

/** What a dose report says, line by line: what can be taken over, what stands already, what is shown and not used. */
export function FoundReport({ report, onTake, onLeave }: FoundReportProps) {
  const words = useWords();
  const title = useId();
  const [{ procedure }] = useCase();
  const say = words.endOfCase.doseReport;
  const { dose, performedStart } = procedure;
  const open = proposed(report, procedure);
  const all = open.map(({ name }) => name);
  const besides = addable(report, procedure);
  const isFree = open.every(({ name }) => dose[name] === undefined);
  const sameMachine = procedure.doseReports.some(({ device }) => device !== '' && device === report.device);
  const day = performedStart?.slice(0, 10);
  return (
    <Box component="section" aria-labelledby={title} sx={{ borderLeft: 3, borderColor: 'chosen.main', pl: 1.5, mt: 1, maxWidth: '46rem' }}>
      <Box component="h3" id={title} sx={{ typography: 'h3', m: 0 }}>
        {say.found(report.studyDate && words.record.moment(report.studyDate), report.device)}
      </Box>
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.samePatient}</Box>
      <Remark texts={day && report.studyDate && day !== report.studyDate ? [say.otherDay(words.record.moment(day))] : []} />
      <Remark tone="text.secondary" texts={isTakenAlready(procedure, report) ? [say.already] : []} />
      <Remark texts={isFree || isTakenAlready(procedure, report) ? [] : [sameMachine ? say.laterOfSame : say.besideAnother]} />
      <Box component="ul" sx={{ listStyle: 'none', m: 0, my: 0.5, p: 0 }}>
        {report.readings.map(reading => (
          <ReadingLine
            key={reading.name}
            reading={reading}
            stands={dose[reading.name]}
            isOpen={all.includes(reading.name)}
            mayAdd={besides.includes(reading.name)}
            onTake={how => onTake([reading.name], how)}
          />
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {all.length > 1 && isFree ? (
          <Button variant="contained" onClick={() => onTake(all, 'replace')}>
            {say.takeAll(all.length)}
          </Button>
        ) : null}
        {all.length > 1 && !isFree ? (
          <>
            {besides.length === all.length ? <Button onClick={() => onTake(all, 'add')}>{say.addAll(all.length)}</Button> : null}
            <Button onClick={() => onTake(all, 'replace')}>{say.replaceAll(all.length)}</Button>
          </>
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
  readonly isOpen: boolean;
  readonly mayAdd: boolean;
  readonly onTake: (how: Taking) => void;
}

function ReadingLine({ reading: { name, value, written, refused }, stands, isOpen, mayAdd, onTake }: ReadingLineProps) {
  const words = useWords();
  const say = words.endOfCase.doseReport;
  const { amount, units } = words.record.procedure;
  const label = words.facts.procedure[`dose.${name}`];
  const reported = value === undefined || refused !== undefined ? written.join(' + ') : say.inReport(amount(value, units[name]), written);
  const same = stands !== undefined && stands === value;
  const apart = isOpen && stands !== undefined;
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center', minHeight: 36 }}>
      <span>{words.record.line(label, reported)}</span>
      {refused ? <Box sx={{ color: 'ask.main', fontSize: '0.875rem' }}>{say.refused[refused]}</Box> : null}
      {!refused && same ? <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{say.same}</Box> : null}
      {apart ? <Box sx={{ color: 'ask.main', fontSize: '0.875rem' }}>{say.stands(amount(stands, units[name]))}</Box> : null}
      {apart && mayAdd ? (
        <Button size="small" aria-label={say.addOf(label)} onClick={() => onTake('add')}>
          {say.addToIt}
        </Button>
      ) : null}
      {isOpen ? (
        <Button size="small" aria-label={say.takeOverOf(label)} onClick={() => onTake('replace')}>
          {apart ? say.inItsPlace : say.takeOver}
        </Button>
      ) : null}
    </Box>
  );
}

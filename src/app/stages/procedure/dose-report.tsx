import Box from '@mui/material/Box';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import type { PatientIdentity, ProcedureRecord, RadiationDose } from '../../../assessment/case/case.ts';
import { type DoseReport, MOST_BYTES } from '../../../assessment/dose-report/dose-report.ts';
import { type ReportRow, standingOf, type Taking, takenOver } from '../../../assessment/dose-report/take-over.ts';
import { otherPatient } from '../../../assessment/dose-report/whose-report.ts';
import type { Words } from '../../../words/words.ts';
import { bringingPart } from '../../open/bring-part.ts';
import { useNotice } from '../../open/notice.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { NoticeLine } from '../../parts/words/notice-line.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { FoundReport } from './found-report.tsx';

/** Takes a modality's dose report, picked or dropped anywhere on the section; what it says is proposed, and recorded once somebody takes it over. */
export function DoseReportDrop({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const { newId } = useWorkspace();
  const [{ patient, procedure }, dispatch] = useCase();
  const picker = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<DoseReport>();
  const [notice, say] = useNotice('dose-report');
  const said = words.endOfCase.doseReport;
  const read = async (file: File) => {
    say(said.reading);
    setReport(undefined);
    const found = await readFile(file, patient, words);
    if (typeof found === 'string') {
      say(found);
      return;
    }
    say('');
    setReport(found);
  };
  const drop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void read(file);
  };
  const take = (names: readonly (keyof RadiationDose)[], how: Taking) => {
    if (report) dispatch({ type: 'procedure', change: takenOver(procedure, report, names, { id: newId(), how }) });
  };
  return (
    <Box onDragOver={event => event.preventDefault()} onDrop={drop}>
      {children}
      <Remark tone="text.secondary" texts={procedure.doseReports.flatMap(row => fromReport(row, procedure, words))} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', mt: 1.5 }}>
        <Button onClick={() => picker.current?.click()}>{said.read}</Button>
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', flex: '1 1 16rem' }}>{said.hint}</Box>
        <input
          ref={picker}
          type="file"
          hidden
          aria-label={said.read}
          accept=".dcm,.dicom,application/dicom,application/octet-stream"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) void read(file);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </Box>
      <NoticeLine notice={notice} />
      {report ? <FoundReport report={report} onTake={take} onLeave={() => setReport(undefined)} /> : null}
    </Box>
  );
}

/** A report of this patient, or why there is none, in words. */
async function readFile(file: File, patient: PatientIdentity, words: Words): Promise<DoseReport | string> {
  const say = words.endOfCase.doseReport;
  // What is too large is not even taken into the window.
  if (file.size > MOST_BYTES) return say.problem['too-large'](file.name);
  const reader = await bringReader().catch(() => undefined);
  if (!reader) return say.notLoaded;
  const reading = reader.readDoseReport(new Uint8Array(await file.arrayBuffer()));
  if (reading.kind === 'problem') {
    const { problem } = reading;
    switch (problem.kind) {
      case 'other-report':
        return say.problem['other-report'](file.name, problem.about);
      case 'compressed':
        return say.problem.compressed(file.name, problem.syntax);
      default:
        return say.problem[problem.kind](file.name);
    }
  }
  const { report } = reading;
  const { names, birthDate, id } = report.patient;
  const other = otherPatient(report, patient);
  if (other.length === 0) return report;
  const reported = { name: names.map(name => name.replaceAll('^', ' ').trim()).join(', '), 'birth-date': birthDate, 'record-number': id };
  const differs = other.flatMap(what => (what === 'nothing-said' ? [] : [say.differs[what](words.record.moment(reported[what] ?? ''))]));
  return differs.length === 0 ? say.nobody(file.name) : say.other(file.name, differs);
}

/** What reads DICOM: few files are dropped, so it does not come with the page. */
const bringReader = bringingPart(() => import('../../../assessment/dose-report/read-dose-report.ts'));

function fromReport(row: ReportRow, procedure: ProcedureRecord, words: Words): readonly string[] {
  const say = words.endOfCase.doseReport;
  const { same, inSum, changed } = standingOf(row, procedure);
  const label = (name: keyof RadiationDose) => words.facts.procedure[`dose.${name}`];
  const inLine = (names: readonly (keyof RadiationDose)[]) => names.map(name => label(name).toLocaleLowerCase(words.language));
  const report = say.found(row.studyDate && words.record.moment(row.studyDate), row.device);
  const { amount, units } = words.record.procedure;
  const parts = inSum.map(name => `${inLine([name]).join('')} ${amount(row[name] ?? 0, units[name])}`);
  return [
    ...(same.length > 0 ? [say.from(report, inLine(same))] : []),
    ...(parts.length > 0 ? [say.inSum(report, parts)] : []),
    ...changed.map(name => say.edited(label(name), amount(row[name] ?? 0, units[name]))),
  ];
}

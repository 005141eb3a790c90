import Box from '@mui/material/Box';
import { useState } from 'react';
import type { SedationMedicine } from '../../../assessment/case/case.ts';
import { changedIn, newSedationMedicine } from '../../../assessment/case/team.ts';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { antibioticOffered } from '../../../assessment/log/antibiotic-of-log.ts';
import { dosesTaken } from '../../../assessment/log/doses-of-ehr.ts';
import { entriesOf, struck } from '../../../assessment/log/enter-line.ts';
import { sessionStretch } from '../../../assessment/log/session-stretch.ts';
import { SEDATION_LEVEL_CODES } from '../../../parameter/codes.generated.ts';
import { signsInShort } from '../../../record/procedure/monitoring-stated.ts';
import { givenAs } from '../../../record/procedure/stated-facts.ts';
import { logWordsIn } from '../../../words/later/log-words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { SelectField } from '../../parts/fields/form-fields.tsx';
import { inTimeHere } from '../../parts/fields/local-moment.ts';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { dayOf } from '../log/clock.ts';
import { FromEhr } from '../log/from-ehr.tsx';
import { KeptWhere } from '../log/kept-where.tsx';
import { LogLineField } from '../log/log-line.tsx';
import { type LogRow, LogTable } from '../log/log-table.tsx';
import { MedicineForm } from './medicine-form.tsx';

/** How deep sedation was, and vital signs and doses with their times: kept in the EHR, or in the log here. */
export function SedationSection({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const words = useWords();
  const { newId, site } = useWorkspace();
  const [current, dispatch] = useCase();
  const say = words.endOfCase;
  const { procedure } = current;
  const { sedationLevel, sedationMedicines, monitoringKept, monitoringKeptBy } = procedure;
  const write = (rows: readonly SedationMedicine[]) => dispatch({ type: 'procedure', change: { sedationMedicines: rows } });
  // A medicine that is being written is a form; once another is begun, it is a line of the log.
  const [written, setWritten] = useState<string>();
  const open = sedationMedicines.filter(({ id, given, at }) => id === written || given === '' || at === undefined);
  const entries = useEntryRows(open);
  const cement = useCementRows();
  const isTyped = monitoringKept === 'here' || site.procedureLog.typed || entries.length > 0;
  // Times of the cement that were recorded at the level make no log.
  const rows = isTyped ? [...entries, ...cement].toSorted((one, other) => Date.parse(one.at ?? '') - Date.parse(other.at ?? '')) : [];
  const antibiotic = antibioticOffered({ ...procedure, sedationMedicines: sedationMedicines.filter(row => !open.includes(row)) });
  const add = () => {
    const id = newId();
    setWritten(id);
    addAndShow(`procedure.sedationMedicines.${id}.given`, () => write([...sedationMedicines, newSedationMedicine(id)]));
  };
  return (
    <Section title={say.log.heading} fieldId="procedure.sedationMedicines">
      <Box sx={{ mt: 1.5 }}>
        <SelectField
          label={words.facts.procedure.sedationLevel}
          emptyLabel={words.app.procedure.pickStatus}
          fieldId="procedure.sedationLevel"
          value={sedationLevel}
          options={codeOptions(SEDATION_LEVEL_CODES, words.codes.sedationLevel)}
          onChange={level => dispatch({ type: 'procedure', change: { sedationLevel: level } })}
        />
      </Box>
      <DoubtLines doubts={doubts.filter(({ field }) => field === 'procedure.sedationLevel')} />
      <KeptWhere
        field={{ kept: 'procedure.monitoringKept', by: 'procedure.monitoringKeptBy' }}
        label={{ kept: words.facts.procedure.monitoringKept, by: words.facts.procedure.monitoringKeptBy }}
        kept={monitoringKept}
        by={monitoringKeptBy}
        onKept={kept => dispatch({ type: 'procedure', change: { monitoringKept: kept } })}
        onBy={by => dispatch({ type: 'procedure', change: { monitoringKeptBy: by } })}
      />
      <FromEhr
        stretch={now => sessionStretch(current, now)}
        title={logWordsIn(words.language).ehr.title}
        onTake={doses => dispatch(dosesTaken(current, doses, newId))}
      />
      {rows.length > 0 ? (
        <LogTable
          caption={say.log.heading}
          rows={rows}
          day={procedure.performedStart && dayOf(inTimeHere(procedure.performedStart))}
          onStrike={(id, on) => dispatch(struck(current, id, on))}
        />
      ) : null}
      {antibiotic ? (
        <Button
          onClick={() => dispatch({ type: 'procedure', change: { antibiotic: antibiotic.given.trim(), antibioticAt: antibiotic.at } })}
        >
          {logWordsIn(words.language).asAntibiotic(antibiotic.given.trim())}
        </Button>
      ) : null}
      {isTyped ? (
        <LogLineField
          fieldId="procedure.vitalSigns"
          shortcuts={site.procedureLog.medicines}
          onEnter={line => entriesOf(current, line, newId).forEach(dispatch)}
        />
      ) : null}
      {open.map(medicine => (
        <MedicineForm
          key={medicine.id}
          medicine={medicine}
          number={sedationMedicines.indexOf(medicine) + 1}
          onChange={changed => write(changedIn(sedationMedicines, changed))}
          onRemove={() => addAndShow('procedure.sedationMedicines', () => write(sedationMedicines.filter(({ id }) => id !== medicine.id)))}
        />
      ))}
      <Button onClick={add} sx={{ mt: 1 }}>
        {say.sedation.add}
      </Button>
    </Section>
  );
}

/** Vital signs and doses; what is being written in a form is none. */
function useEntryRows(open: readonly SedationMedicine[]): readonly LogRow[] {
  const words = useWords();
  const [{ procedure, enteredBy }] = useCase();
  const by = (field: string) => enteredBy[field]?.by ?? '';
  const signs = procedure.vitalSigns.map(row => ({
    id: row.id,
    at: row.at,
    what: words.facts.procedure.vitalSigns,
    value: signsInShort(row, words),
    by: by(`procedure.vitalSigns.${row.id}.at`),
    struck: row.struck,
  }));
  const doses = procedure.sedationMedicines
    .filter(row => !open.includes(row))
    .map(row => ({
      id: row.id,
      at: row.at,
      what: givenAs(row.given, words),
      value: row.given,
      by: row.reference === undefined ? by(`procedure.sedationMedicines.${row.id}.given`) : logWordsIn(words.language).ehr.ofEhr,
      struck: row.struck,
    }));
  return [...signs, ...doses];
}

/** When cement began and ended at each level, with its volume: as the level has it, where it is corrected too. */
function useCementRows(): readonly LogRow[] {
  const words = useWords();
  const say = words.endOfCase.log.table;
  const [{ procedure, enteredBy }] = useCase();
  return procedure.levels.flatMap(({ level, cementStartedAt, cementEndedAt, cementVolumeMl }) => {
    const volume = cementVolumeMl === undefined ? [] : [words.record.procedure.volume(cementVolumeMl)];
    const row = (name: 'cementStartedAt' | 'cementEndedAt', at: string | undefined, parts: readonly string[]): readonly LogRow[] => {
      const field = `procedure.levels.${level}.${name}`;
      const by = enteredBy[field]?.by ?? '';
      return at === undefined
        ? []
        : [{ id: field, at, what: say.cement(words.codes.level[level]), value: parts.join(', '), by, struck: false, stays: true }];
    };
    return [
      ...row('cementStartedAt', cementStartedAt, [say.cementAt.start, ...(cementEndedAt === undefined ? volume : [])]),
      ...row('cementEndedAt', cementEndedAt, [say.cementAt.end, ...volume]),
    ];
  });
}

import Box from '@mui/material/Box';
import type { Recovery } from '../../../assessment/case/case.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import { blanksOf } from '../../../assessment/facts/blank-of.ts';
import { recoveryStretch } from '../../../assessment/log/session-stretch.ts';
import { changesFlagged } from '../../../assessment/recover/changes-flagged.ts';
import { recoverFacts } from '../../../assessment/recover/facts.ts';
import { signsInWords } from '../../../record/procedure/monitoring-stated.ts';
import { logWordsIn } from '../../../words/later/log-words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useDoubts } from '../../parts/words/use-doubts.ts';
import { addAndShow } from '../add-and-show.ts';
import { clock } from '../log/clock.ts';
import { FromEhr } from '../log/from-ehr.tsx';
import { KeptWhere } from '../log/kept-where.tsx';

const checkFacts = recoverFacts.checks.facts;
type Check = Recovery['checks'][number];
type GoTo = (field: FieldId) => void;

/** Vital signs, sensorium, strength and neurology against the day's baseline: read from the EHR, or checked and typed here. */
export function ChecksSection({ onGoTo }: { readonly onGoTo: GoTo }) {
  const words = useWords();
  const { newId, now } = useWorkspace();
  const [current, dispatch] = useCase();
  const { checks, checksKept, checksKeptBy } = current.recovery;
  const say = words.endOfCase.recovery;
  const change = (part: Partial<Recovery>) => dispatch({ type: 'recover', change: part });
  const write = (rows: readonly Check[]) => change({ checks: rows });
  const add = () => {
    const id = newId();
    const check: Check = { id, ...blanksOf(checkFacts), at: toFhirDateTime(now()) };
    addAndShow(`recover.checks.${id}.systolicMmHg`, () => write([...checks, check]));
  };
  return (
    <Section title={words.facts.recover.checks} fieldId="recover.checks">
      <KeptWhere
        field={{ kept: 'recover.checksKept', by: 'recover.checksKeptBy' }}
        label={{ kept: words.facts.recover.checksKept, by: words.facts.recover.checksKeptBy }}
        kept={checksKept}
        by={checksKeptBy}
        onKept={kept => change({ checksKept: kept })}
        onBy={by => change({ checksKeptBy: by })}
      />
      <FromEhr stretch={at => recoveryStretch(current, at)} title={logWordsIn(words.language).ehr.title} />
      <Flagged onGoTo={onGoTo} />
      {checks.map((check, index) => (
        <CheckForm
          key={check.id}
          check={check}
          number={index + 1}
          isLast={index === checks.length - 1}
          onChange={changed => write(checks.map(row => (row.id === changed.id ? changed : row)))}
        />
      ))}
      <Button onClick={add} sx={{ mt: 1 }}>
        {say.addCheck}
      </Button>
    </Section>
  );
}

/** Nothing of it is a complication until somebody records one. */
function Flagged({ onGoTo }: { readonly onGoTo: GoTo }) {
  const words = useWords();
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const flagged = changesFlagged(current);
  const say = words.endOfCase.recovery;
  if (flagged.length === 0) return null;
  const [first, ...others] = flagged;
  const record = () => {
    const id = newId();
    dispatch({ type: 'add-complication', id, given: { detectedAt: others.length === 0 ? first?.check.at : undefined } });
    onGoTo(`complication.${id}.kind`);
  };
  return (
    <Box role="status" sx={{ bgcolor: 'warned.surface', color: 'warned.main', px: 1.5, py: 1, my: 1 }}>
      {flagged.map(({ check, signs, stands }) => (
        <div key={check.id}>
          {say.changed(
            check.at === undefined ? undefined : words.record.moment(check.at),
            signs.map(sign => words.facts.recover[`checks.${sign}`]),
            stands,
          )}
        </div>
      ))}
      <LinkButton onClick={record}>{say.addComplication}</LinkButton>
    </Box>
  );
}

interface CheckFormProps {
  readonly check: Check;
  readonly number: number;
  /** The one that is being written stands open. */
  readonly isLast: boolean;
  readonly onChange: (check: Check) => void;
}

function CheckForm({ check, number, isLast, onChange }: CheckFormProps) {
  const words = useWords();
  const say = words.endOfCase.recovery;
  const doubts = useDoubts();
  const field = `recover.checks.${check.id}` as const;
  const found = [
    check.sensorium && words.codes.sensorium[check.sensorium],
    check.motorStrength && say.strength(words.codes.againstBaseline[check.motorStrength]),
    check.neurology && say.neurology(words.codes.againstBaseline[check.neurology]),
  ].filter(Boolean);
  const summary = [signsInWords(check, words), ...found].filter(Boolean).join(', ');
  const time = check.at === undefined ? words.endOfCase.log.table.noTime : clock(check.at);
  return (
    <Box component="details" open={isLast} sx={{ borderBottom: 1, borderColor: 'line', py: 0.5 }}>
      <Box
        component="summary"
        data-field={field}
        sx={{
          cursor: 'pointer',
          minHeight: 24,
          py: 0.5,
          ...(check.struck ? { textDecoration: 'line-through', color: 'text.secondary' } : {}),
        }}
      >
        {say.check(number, time)} {summary === '' ? null : <Box component="span">· {summary}</Box>}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1, alignItems: 'flex-start', pt: 1 }}>
        <FactFields
          facts={checkFacts}
          names={[
            'at',
            'systolicMmHg',
            'diastolicMmHg',
            'heartRatePerMin',
            'oxygenSaturationPercent',
            'respiratoryRatePerMin',
            'temperatureCel',
            'pain',
            'sensorium',
            'motorStrength',
            'neurology',
            'by',
            'note',
          ]}
          labels={words.facts.recover}
          within="checks"
          field={field}
          values={check}
          doubts={doubts}
          onChange={part => onChange({ ...check, ...part })}
        />
        <LinkButton onClick={() => onChange({ ...check, struck: !check.struck })}>
          {check.struck
            ? words.endOfCase.log.table.restore(say.check(number, time))
            : words.endOfCase.log.table.strike(say.check(number, time))}
        </LinkButton>
      </Box>
    </Box>
  );
}

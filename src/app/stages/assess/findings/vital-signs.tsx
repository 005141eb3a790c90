import Box from '@mui/material/Box';
import { typedSigns } from '../../../../assessment/examination/acts.ts';
import { vitalSignFacts } from '../../../../assessment/examination/facts.ts';
import { signsOfEhr } from '../../../../assessment/examination/signs-of-ehr.ts';
import { vitalSignsInWords } from '../../../../record/base/examination-lines.ts';
import { useWords } from '../../../open/words.ts';
import { useWorkspace } from '../../../open/workspace.ts';
import { Button } from '../../../parts/fields/button.tsx';
import { DecimalField } from '../../../parts/fields/decimal-field.tsx';
import { MomentField } from '../../../parts/fields/moment-field.tsx';
import { unitLabel } from '../../../parts/fields/unit-label.ts';
import { useDoubts } from '../../../parts/words/use-doubts.ts';
import { FindingRow } from './finding-row.tsx';
import { useAssessment, useSignsInChart } from './use-assessment.ts';

const NUMBERS = [
  'systolicMmHg',
  'diastolicMmHg',
  'heartRatePerMin',
  'respiratoryRatePerMin',
  'oxygenSaturationPercent',
  'temperatureCel',
] as const;

/** Vital signs: as the EHR keeps them, attested in one act, or typed. */
export function VitalSignsRow() {
  const words = useWords();
  const { now } = useWorkspace();
  const { assessment, change } = useAssessment();
  const { taken, told, keptBy, hours, read } = useSignsInChart();
  const { vitalSigns } = assessment;
  const doubts = useDoubts();
  const say = words.examination;
  const labels = words.facts.assess;
  const said = vitalSignsInWords(vitalSigns, words);
  return (
    <FindingRow title={labels.vitalSigns} says={said} inChart={told} fieldId="assess.vitalSigns">
      <Box
        role="status"
        sx={{ color: read === 'failed' || read === 'incomplete' ? 'warned.main' : 'text.secondary', fontSize: '0.875rem' }}
      >
        {read === 'reading' ? say.vitalsReading : read === 'read' ? null : say.vitalsUnread}
        {read !== 'reading' && taken.length === 0 ? ` ${say.noVitals(hours)}` : null}
      </Box>
      {told === undefined ? null : (
        <Box sx={{ my: 0.75 }}>
          {/* Where nothing is recorded the line above says it. */}
          {said === undefined ? null : <Box sx={{ overflowWrap: 'anywhere' }}>{told}</Box>}
          <Button onClick={() => change({ vitalSigns: signsOfEhr(taken, keptBy) })}>{say.attestVitals}</Button>
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 1.5, mt: 1.5 }}>
        {NUMBERS.map(name => (
          <DecimalField
            key={name}
            label={labels[`vitalSigns.${name}`]}
            unit={unitLabel(vitalSignFacts[name].kind.unit)}
            fieldId={`assess.vitalSigns.${name}`}
            value={vitalSigns[name]}
            doubts={doubts.filter(doubt => doubt.field === `assess.vitalSigns.${name}`)}
            onChange={value => change({ vitalSigns: typedSigns(vitalSigns, { [name]: value }) })}
          />
        ))}
        <MomentField
          label={labels['vitalSigns.at']}
          fieldId="assess.vitalSigns.at"
          value={vitalSigns.at}
          now={now}
          nowLabel={words.day.protocol.now}
          onChange={at => change({ vitalSigns: typedSigns(vitalSigns, { at }) })}
        />
      </Box>
    </FindingRow>
  );
}

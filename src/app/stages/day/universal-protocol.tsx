import Box from '@mui/material/Box';
import { sortLevels } from '../../../assessment/case/answer-key.ts';
import type { UniversalProtocol as Protocol } from '../../../assessment/case/case.ts';
import { dayFacts } from '../../../assessment/day/facts.ts';
import { levelsToSay } from '../../../assessment/day/time-out.ts';
import { SITE_MARKING_CODES } from '../../../parameter/codes.generated.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { CheckField } from '../../parts/fields/check-field.tsx';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { FactFields } from '../../parts/fields/fact-fields.tsx';
import { FactLine } from '../../parts/fields/fact-line.tsx';
import { ChoiceField } from '../../parts/fields/form-fields.tsx';
import { GeneralFacts } from '../../parts/fields/general-facts.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { MomentField } from '../../parts/fields/moment-field.tsx';
import { YesNoField } from '../../parts/fields/yes-no-field.tsx';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { PatientName } from '../../parts/words/patient-name.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useDoubts } from '../../parts/words/use-doubts.ts';

const protocolFacts = dayFacts.universalProtocol.facts;

/** Verification, marking and time-out, with the patient's name where the time is taken. */
export function UniversalProtocol() {
  const words = useWords();
  const { now } = useWorkspace();
  const doubts = useDoubts();
  const [current, dispatch] = useCase();
  const { procedure, levels, consent } = current;
  const saying = levelsToSay(current);
  const { universalProtocol } = procedure;
  const { verified, marking, timeOutAt, timeOutLevels } = universalProtocol;
  const sayable = sortLevels([
    ...levels.map(({ level }) => level),
    ...consent.levels,
    ...timeOutLevels,
    ...procedure.levels.map(({ level }) => level),
  ]);
  const change = (part: Partial<Protocol>) =>
    dispatch({ type: 'procedure', change: { universalProtocol: { ...universalProtocol, ...part } } });
  return (
    <Section title={words.facts.day.universalProtocol}>
      <PatientName lead={words.day.protocol.who} />
      <YesNoField
        label={words.facts.day['universalProtocol.verified']}
        fieldId="procedure.universalProtocol.verified"
        value={verified}
        onChange={answer => change({ verified: answer })}
      />
      <ChoiceField
        label={words.facts.day['universalProtocol.marking']}
        fieldId="procedure.universalProtocol.marking"
        value={marking}
        options={codeOptions(SITE_MARKING_CODES, words.codes.siteMarking)}
        onChange={chosen => change({ marking: chosen })}
      />
      <Box sx={{ mt: 1.5 }}>
        <MomentField
          label={words.facts.day['universalProtocol.timeOutAt']}
          nowLabel={words.day.protocol.now}
          fieldId="procedure.universalProtocol.timeOutAt"
          value={timeOutAt}
          now={now}
          onChange={at => change({ timeOutAt: at })}
        />
        {saying.length === 0 ? null : (
          <Button sx={{ mt: 1 }} onClick={() => change({ timeOutAt: toFhirDateTime(now()), timeOutLevels: saying })}>
            {words.day.protocol.heldNow(saying.map(level => words.codes.level[level]))}
          </Button>
        )}
        <DoubtLines doubts={doubts.filter(({ kind }) => kind === 'time-out-after-start')} />
      </Box>
      {sayable.length > 0 ? (
        <Box
          role="group"
          aria-label={words.facts.day['universalProtocol.timeOutLevels']}
          data-field="procedure.universalProtocol.timeOutLevels"
          tabIndex={-1}
          sx={{ mt: 1.5 }}
        >
          <Box sx={{ fontWeight: 500 }}>{words.facts.day['universalProtocol.timeOutLevels']}</Box>
          {sayable.map(level => (
            <CheckField
              key={level}
              label={words.codes.level[level]}
              fieldId={`procedure.universalProtocol.timeOutLevels.${level}`}
              checked={timeOutLevels.includes(level)}
              onChange={on =>
                change({ timeOutLevels: sortLevels(on ? [...timeOutLevels, level] : timeOutLevels.filter(each => each !== level)) })
              }
            />
          ))}
        </Box>
      ) : null}
      {timeOutAt === undefined ? null : (
        <FactLine>
          <FactFields
            facts={protocolFacts}
            names={['timeOutBy', 'consentSighted']}
            labels={words.facts.day}
            within="universalProtocol"
            field="procedure.universalProtocol"
            values={universalProtocol}
            onChange={change}
          />
        </FactLine>
      )}
      <GeneralFacts stage="day" />
    </Section>
  );
}

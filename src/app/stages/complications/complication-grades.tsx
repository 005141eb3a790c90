import Box from '@mui/material/Box';
import type { Complication } from '../../../assessment/case/case.ts';
import { systemsAsked } from '../../../assessment/complications/grades.ts';
import {
  CIRSE_2017_GRADE_CODES,
  CIRSE_2026_GRADE_CODES,
  SIR_2017_GRADE_CODES,
  SIR_A_F_CLASS_CODES,
} from '../../../parameter/codes.generated.ts';
import type { GradeSystem } from '../../../site/complications-config.ts';
import { complicationWordsIn } from '../../../words/later/complication-words.ts';
import { useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { codeOptions } from '../../parts/fields/code-options.ts';
import { ChoiceField, SelectField } from '../../parts/fields/form-fields.tsx';
import { UnknownField } from '../../parts/fields/unknown-field.tsx';

interface ComplicationGradesProps {
  readonly complication: Complication;
  readonly change: (part: Partial<Omit<Complication, 'id'>>) => void;
}

/** The grade, in each system that the site works with; one is enough, and none follows from another. */
export function ComplicationGrades({ complication, change }: ComplicationGradesProps) {
  const words = useWords();
  const { site } = useWorkspace();
  const { id } = complication;
  const field = `complication.${id}` as const;
  const systems = systemsAsked(complication, site.complications.gradeSystems);
  const isGraded = systemsAsked(complication, []).length > 0;
  const others = systems.filter(system => system !== 'sir-2017');
  return (
    <Box {...(systems.includes('sir-2017') ? {} : { 'data-field': `${field}.grade`, tabIndex: -1 })}>
      {systems.includes('sir-2017') ? (
        <ChoiceField
          label={words.facts.complications.grade}
          fieldId={`${field}.grade`}
          value={complication.grade}
          options={codeOptions(SIR_2017_GRADE_CODES, words.codes.sirGrade)}
          onChange={grade => change({ grade, gradeUnknown: undefined })}
        />
      ) : null}
      {others.length === 0 ? null : (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 1.5 }}>
          {others.map(system => (
            <OtherGrade key={system} system={system} complication={complication} change={change} />
          ))}
        </Box>
      )}
      {isGraded ? null : (
        <Box sx={{ mt: 1.5 }}>
          <UnknownField
            label={words.facts.complications.gradeUnknown}
            fieldId={`${field}.gradeUnknown`}
            value={complication.gradeUnknown}
            onChange={gradeUnknown => change({ gradeUnknown })}
          />
        </Box>
      )}
    </Box>
  );
}

/** By another system than SIR 2017: a letter or a number with its gist, or the code alone where no more of it is known. */
function OtherGrade({ system, complication, change }: ComplicationGradesProps & { readonly system: Exclude<GradeSystem, 'sir-2017'> }) {
  const words = useWords();
  const { grades: say, pick } = complicationWordsIn(words.language);
  const field = `complication.${complication.id}` as const;
  const { facts } = words;
  const known = { gradeUnknown: undefined };
  switch (system) {
    case 'sir-a-f':
      return (
        <SelectField
          label={facts.complications.sirAFClass}
          emptyLabel={pick}
          fieldId={`${field}.sirAFClass`}
          value={complication.sirAFClass}
          options={codeOptions(SIR_A_F_CLASS_CODES, say.sirAFClass)}
          onChange={sirAFClass => change({ sirAFClass, ...known })}
          width={400}
        />
      );
    case 'cirse-2017':
      return (
        <SelectField
          label={facts.complications.cirse2017Grade}
          emptyLabel={pick}
          fieldId={`${field}.cirse2017Grade`}
          value={complication.cirse2017Grade}
          options={codeOptions(CIRSE_2017_GRADE_CODES, say.cirse2017Grade)}
          onChange={cirse2017Grade => change({ cirse2017Grade, ...known })}
          width={400}
        />
      );
    case 'cirse-2026':
      return (
        <SelectField
          label={facts.complications.cirse2026Grade}
          emptyLabel={pick}
          fieldId={`${field}.cirse2026Grade`}
          value={complication.cirse2026Grade}
          options={CIRSE_2026_GRADE_CODES.map(value => ({ value, label: value }))}
          onChange={cirse2026Grade => change({ cirse2026Grade, ...known })}
          hint={say.cirse2026Hint}
          width={400}
        />
      );
  }
}

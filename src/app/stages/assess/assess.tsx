import Box from '@mui/material/Box';
import { useDeferredValue } from 'react';
import { askedOf } from '../../../assessment/assess/asked.ts';
import { decide } from '../../../assessment/assess/decide.ts';
import { spineView } from '../../../assessment/assess/spine-view.ts';
import { sortLevels } from '../../../assessment/case/answer-key.ts';
import type { QuestionId } from '../../../parameter/criteria.ts';
import { isAskedFor } from '../../../parameter/criteria-data.ts';
import { QUESTIONS } from '../../../parameter/questions.ts';
import { useChartViews } from '../../open/chart-views.ts';
import { useWords } from '../../open/words.ts';
import { useCase } from '../../open/workspace.ts';
import { GroupAnswer } from '../../parts/answers/group-answer.tsx';
import { QuestionRow } from '../../parts/answers/question-row.tsx';
import { Section } from '../../parts/words/section.tsx';
import { useDrop } from '../../parts/words/use-drop.tsx';
import { AssessColumns } from './spine/assess-columns.ts';
import { useKeptView } from './spine/kept-view.ts';
import { LevelList } from './spine/level-list.tsx';
import { Spine } from './spine/spine.tsx';

const isContraindication = (id: QuestionId) => isAskedFor(id, 'absolute-contraindication', 'relative-contraindication');

/** Levels first, then each level's questions, then those of the whole patient. */
export function AssessScreen() {
  const words = useWords();
  const [current] = useCase();
  const findings = decide(current);
  const asked = askedOf(current);
  const view = useKeptView(spineView(current, findings));
  const dropping = useDrop('drop-level', 'levels');
  const views = useChartViews();
  const ofLevel = QUESTIONS.filter(question => question.scope === 'level');
  const ofPatient = QUESTIONS.filter(question => question.scope === 'patient');
  // The questions of a level that was just chosen are many rows: they are drawn in turns, after what was pressed says that it was.
  const drawn = useDeferredValue(current.levels);
  const levels = sortLevels(current.levels.map(plan => plan.level));
  return (
    <AssessColumns>
      <div className="levels">
        {views === 'missing' ? null : (
          <Section title={words.provenance.referral.heading}>
            {views === 'coming' ? <Box sx={{ color: 'text.secondary' }}>{words.provenance.referral.reading}</Box> : <views.Referrals />}
          </Section>
        )}
        <Section title={words.app.levels.heading} hint={words.app.levels.intro}>
          <LevelList view={view} onDrop={dropping.drop} />
        </Section>
      </div>
      <Spine className="spine" view={view} onDrop={dropping.drop} />
      <div className="questions">
        {levels.map(level => (
          <Section key={level} title={words.codes.level[level]} id={`level-${level}`} fieldId={`level.${level}`}>
            {drawn.some(plan => plan.level === level) ? (
              <>
                {ofLevel
                  .filter(question => !isContraindication(question.id))
                  .map(question => (
                    <QuestionRow key={question.id} question={question} level={level} findings={findings} />
                  ))}
                <Box component="h3" sx={{ typography: 'h3', mt: 2.5, mb: 0, color: 'text.secondary' }}>
                  {words.app.assess.contraindications}
                </Box>
                <GroupAnswer keys={asked.filter(({ id, level: at }) => at === level && isContraindication(id)).map(({ key }) => key)} />
                {ofLevel
                  .filter(question => isContraindication(question.id))
                  .map(question => (
                    <QuestionRow key={question.id} question={question} level={level} findings={findings} />
                  ))}
              </>
            ) : null}
          </Section>
        ))}
        <Section title={words.app.assess.patientHeading}>
          <GroupAnswer keys={asked.filter(({ id, level }) => level === undefined && isContraindication(id)).map(({ key }) => key)} />
          {ofPatient
            .filter(question => isContraindication(question.id))
            .map(question => (
              <QuestionRow key={question.id} question={question} level={undefined} findings={findings} />
            ))}
          <Box component="h3" sx={{ typography: 'h3', mt: 2.5, mb: 0, color: 'text.secondary' }}>
            {words.app.assess.care}
          </Box>
          {ofPatient
            .filter(question => !isContraindication(question.id))
            .map(question => (
              <QuestionRow key={question.id} question={question} level={undefined} findings={findings} />
            ))}
        </Section>
        {typeof views === 'object' ? <views.BleedingSection /> : null}
        <Box component="p" sx={{ color: 'text.secondary', mt: 3 }}>
          {words.app.assess.guidanceNote}
        </Box>
        {typeof views === 'object' ? <views.ChartSections /> : null}
      </div>
      {dropping.dialog}
    </AssessColumns>
  );
}

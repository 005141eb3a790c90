import Box from '@mui/material/Box';
import { type ReactNode, useDeferredValue, useSyncExternalStore } from 'react';
import { decide } from '../../../assessment/assess/decide.ts';
import { spineView } from '../../../assessment/assess/spine-view.ts';
import { sortLevels } from '../../../assessment/case/answer-key.ts';
import type { FieldId } from '../../../assessment/case/field.ts';
import type { Question } from '../../../parameter/criteria.ts';
import { isAskedFor } from '../../../parameter/criteria-data.ts';
import { QUESTIONS } from '../../../parameter/questions.ts';
import { useChartViews } from '../../open/chart-views.ts';
import { useFirstWords } from '../../open/first-words.ts';
import { laterStages } from '../../open/later-stages.ts';
import { useCase } from '../../open/workspace.ts';
import { Section } from '../../parts/words/section.tsx';
import { useDrop } from '../../parts/words/use-drop.tsx';
import { QuestionGroup } from './question-group.tsx';
import { AssessColumns } from './spine/assess-columns.ts';
import { useKeptView } from './spine/kept-view.ts';
import { LevelList } from './spine/level-list.tsx';
import { Spine } from './spine/spine.tsx';

const isContraindication = ({ id }: Question) => isAskedFor(id, 'absolute-contraindication', 'relative-contraindication');
const not = (holds: (question: Question) => boolean) => (question: Question) => !holds(question);

/** Levels first, then each level's questions, then those of the whole patient. */
export function AssessScreen({ onGoTo }: { readonly onGoTo: (field: FieldId) => void }) {
  const words = useFirstWords();
  const [current] = useCase();
  const findings = decide(current);
  const view = useKeptView(spineView(current, findings));
  const dropping = useDrop('drop-level', 'levels');
  const views = useChartViews();
  const screens = useSyncExternalStore(laterStages.subscribe, laterStages.get);
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
        <Section title={words.app.levels.heading} {...(levels.length === 0 ? { hint: words.app.levels.intro } : {})}>
          <LevelList view={view} onDrop={dropping.drop} />
        </Section>
      </div>
      <Spine className="spine" view={view} onDrop={dropping.drop} />
      <div className="questions">
        {levels.map(level => (
          <Section key={level} title={words.codes.level[level]} id={`level-${level}`} fieldId={`level.${level}`}>
            {drawn.some(plan => plan.level === level) ? (
              <>
                {screens ? <screens.LeakageRiskLine level={level} /> : null}
                <QuestionGroup questions={ofLevel.filter(not(isContraindication))} level={level} findings={findings} />
                <Subheading>{words.app.assess.contraindications}</Subheading>
                <QuestionGroup questions={ofLevel.filter(isContraindication)} level={level} findings={findings} atOnce />
              </>
            ) : null}
          </Section>
        ))}
        <Section title={words.app.assess.patientHeading}>
          <QuestionGroup questions={ofPatient.filter(isContraindication)} level={undefined} findings={findings} atOnce />
          <Subheading>{words.app.assess.care}</Subheading>
          <QuestionGroup questions={ofPatient.filter(not(isContraindication))} level={undefined} findings={findings} />
        </Section>
        {typeof views === 'object' ? <views.BleedingSection /> : null}
        <Box component="p" sx={{ color: 'text.secondary', fontSize: '0.875rem', my: 0.25 }}>
          {words.app.assess.guidanceNote}
        </Box>
        {typeof views === 'object' ? <views.ChartSections /> : null}
        {/* As high before what stands in it has come. */}
        <Box sx={{ minHeight: '1.6rem' }}>{screens ? <screens.PatientFindings onGoTo={onGoTo} /> : null}</Box>
      </div>
      {dropping.dialog}
    </AssessColumns>
  );
}

function Subheading({ children }: { readonly children: ReactNode }) {
  return (
    <Box component="h3" sx={{ typography: 'h3', mt: 1.25, mb: 0, color: 'text.secondary' }}>
      {children}
    </Box>
  );
}

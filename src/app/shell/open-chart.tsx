import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import { startTransition, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { placeOfField } from '../../assessment/case/case-facts.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import type { StageId } from '../../assessment/completeness.ts';
import { stageOfField } from '../../assessment/stage-of-field.ts';
import type { BuiltRecord } from '../../record/base/record.ts';
import { AsOfProvider, useMinute } from '../open/as-of.ts';
import { bringChartViews, useChartViews } from '../open/chart-views.ts';
import { currentDelivery } from '../open/current-delivery.ts';
import { forgetDrafts } from '../open/draft/forget-drafts.ts';
import { useFirstWords } from '../open/first-words.ts';
import { useKeeping } from '../open/keeping.ts';
import { bringKeeping, keepNow, useKeepingViews } from '../open/keeping-views.ts';
import { useKeptFocus } from '../open/kept-focus.ts';
import { bringLaterStages, laterStages } from '../open/later-stages.ts';
import { SteadyScreen } from '../open/steady-screen.ts';
import { useChart, useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { focusField } from '../parts/fields/field-focus.ts';
import { BesideTitle } from '../parts/words/beside-title.ts';
import { AssessScreen } from '../stages/assess/assess.tsx';
import { besideSpine } from '../stages/assess/spine/assess-columns.ts';
import { Announcer } from './announcer.tsx';
import { CaseKeeping } from './case-keeping.tsx';
import { DecisionLine } from './decision-line.tsx';
import { LaunchNotes } from './launch-notes.tsx';
import { PatientBanner } from './patient-banner.tsx';
import { PutBack } from './put-back.tsx';
import { STAGES, StageNav } from './stage-nav.tsx';
import { StageOpen } from './stage-open.tsx';
import { Strip } from './strip.tsx';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '11.5rem minmax(0, 1fr)',
  minHeight: '60vh',
  [theme.breakpoints.down(700)]: { display: 'block' },
  '@media print': { display: 'block' },
}));

/** As high before what stands in it has come. */
const BelowDecision = styled('section')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: '2rem',
  minHeight: '1.75rem',
  padding: '2px 20px',
  fontSize: '0.875rem',
  color: (theme.vars ?? theme).palette.text.secondary,
  [theme.breakpoints.down(600)]: { padding: '3px 14px' },
  '@media print': { display: 'none' },
}));

const SkipLink = styled('a')(({ theme }) => ({
  position: 'absolute',
  left: -9999,
  '&:focus': {
    left: 8,
    top: 8,
    // Above the strip.
    zIndex: 3,
    padding: '6px 12px',
    background: (theme.vars ?? theme).palette.background.paper,
    color: 'inherit',
  },
}));

/** The open chart: who, where the case stands, the stages, and the stage that is worked on. */
export function OpenChart() {
  const words = useFirstWords();
  const { caseOfWindow, minute } = useWorkspace();
  const asOf = useMinute(minute);
  const [stage, setStage] = useState<StageId>('assess');
  const wantedField = useRef<FieldId>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const [visit, setVisit] = useState(0);
  const replaced = useSyncExternalStore(caseOfWindow.replaced.subscribe, caseOfWindow.replaced.get);
  const delivery = useSyncExternalStore(currentDelivery.subscribe, currentDelivery.get);
  useKeptFocus();
  const [heldBack, setHeldBack] = useState<{ readonly words: string; readonly record: BuiltRecord | undefined }>();

  // After the stage is on the screen, not before: its controls do not exist until then.
  useLayoutEffect(() => {
    const field = wantedField.current;
    wantedField.current = undefined;
    if (visit === 0) return;
    // The heading says where one is now; also where a field has no control on the screen.
    if (field !== undefined && focusField(field, placeOfField(field, caseOfWindow.get())?.above)) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [visit, caseOfWindow]);

  const views = useChartViews();
  const screens = useSyncExternalStore(laterStages.subscribe, laterStages.get);
  const [notBrought, setNotBrought] = useState(false);
  const workspace = useWorkspace();
  useEffect(() => void bringChartViews(workspace.chart), [workspace]);
  // They are evaluated and drawn once the chart stands on the screen, unless somebody goes there before.
  const reading = Object.values(useChart().reads).some(({ status }) => status === 'reading');
  const keeping = useKeepingViews();
  const { setNotice } = useKeeping();
  useEffect(() => {
    if (!reading) void bringLaterStages();
  }, [reading]);
  useEffect(() => {
    if (!workspace.site.deviceDraft) forgetDrafts();
  }, [workspace]);
  // Most charts hold nothing of Vertaug's, and most sites keep no case: then nothing of that is brought. Answers stand in no chart that is read.
  useEffect(() => {
    const { launch, site, chart } = workspace;
    if (reading || typeof views !== 'object') return;
    const { caseStore, alsoSends } = launch.issuer;
    if (caseStore || site.deviceDraft || alsoSends.includes('QuestionnaireResponse') || views.holdsOwn(chart.get()))
      void bringKeeping(workspace);
  }, [reading, workspace, views]);

  const show = async (next: StageId) => {
    void keepNow();
    const brought = next === 'assess' || (await bringLaterStages());
    setNotBrought(!brought);
    if (!brought) return;
    // A stage is much to draw: it is drawn in turns with whatever else the page has to do, and stands there all at once.
    startTransition(() => {
      setStage(next);
      setVisit(before => before + 1);
    });
  };
  const goToField = (field: FieldId, reason?: string) => {
    setHeldBack(reason === undefined ? undefined : { words: reason, record: delivery?.record });
    wantedField.current = field;
    void show(stageOfField(field, caseOfWindow.get()));
  };
  const goToStage = (next: StageId) => {
    setHeldBack(undefined);
    void show(next);
  };
  // What was done goes to the EHR before the patient leaves the room; what comes after is for later.
  const next = stage === 'procedure' ? 'review' : STAGES[STAGES.indexOf(stage) + 1];
  return (
    <AsOfProvider value={asOf}>
      <SkipLink href="#stage">{words.app.skipToContent}</SkipLink>
      <Strip>
        <PatientBanner />
        <DecisionLine onGoTo={goToField} />
      </Strip>
      <BelowDecision aria-label={words.provenance.again.label}>
        <div>{typeof views === 'object' ? <views.ReadAgain onGoTo={goToField} /> : null}</div>
        {typeof keeping === 'object' ? (
          <keeping.KeepLine keeping={keeping.keeping} onTold={setNotice} />
        ) : (
          <div>{words.app.keep.notice}</div>
        )}
      </BelowDecision>
      <Columns>
        <StageNav stage={stage} toSend={delivery?.toSend ?? 0} sent={delivery?.sent ?? false} onGo={goToStage} />
        <Box
          component="main"
          id="stage"
          tabIndex={-1}
          sx={{ px: { xs: 1.75, sm: 3 }, pt: 1.25, pb: 2, maxWidth: stage === 'assess' ? '78rem' : '58rem', outline: 'none' }}
        >
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 2,
              alignItems: 'baseline',
              mb: 1.5,
              ...(stage === 'assess' ? besideSpine : {}),
            }}
          >
            <Box component="h1" ref={heading} tabIndex={-1} sx={{ typography: 'h1', m: 0, outline: 'none' }}>
              {words.app.stages[stage]}
            </Box>
            <StageOpen key={stage} stage={stage} onGoTo={goToField} />
            {screens && stage !== 'assess' && stage !== 'review' ? (
              <screens.WhyAsked key={`${stage} ${replaced}`} title={words.app.stages[stage]} />
            ) : null}
          </Box>
          {/* In sight wherever the field is; gone with the first change, for it may be mended then. */}
          <Box role="alert" sx={{ position: 'sticky', top: 'var(--strip)', zIndex: 1, bgcolor: 'warned.surface', color: 'warned.main' }}>
            {notBrought && !screens ? <Box sx={{ px: 1.5, py: 1, mb: 2 }}>{words.app.stages.notBrought}</Box> : null}
            {heldBack && heldBack.record === delivery?.record ? <Box sx={{ px: 1.5, py: 1, mb: 2 }}>{heldBack.words}</Box> : null}
          </Box>
          {screens ? <screens.SideBySide onGoTo={goToField} /> : null}
          <PutBack />
          {typeof keeping === 'object' ? (
            <Box sx={stage === 'assess' ? besideSpine : {}}>
              <keeping.TakeUp keeping={keeping.keeping} onTold={setNotice} />
              {replaced > 0 ? <keeping.SinceTakenUp keeping={keeping.keeping} onGoTo={goToField} /> : null}
            </Box>
          ) : null}
          {stage === 'assess' ? <LaunchNotes /> : null}
          {/* Another case is another screen: nothing of it was answered in sight. */}
          <BesideTitle key={replaced} value={stage === 'review' ? undefined : screens?.WhyAsked}>
            {stage === 'assess' ? <AssessScreen onGoTo={goToField} /> : null}
            {screens && stage === 'plan' ? <screens.PlanScreen /> : null}
            {screens && stage === 'consent' ? <screens.ConsentScreen /> : null}
            {screens && stage === 'day' ? <screens.DayScreen onGoTo={goToField} /> : null}
            {screens && stage === 'procedure' ? <screens.ProcedureScreen /> : null}
            {screens && (stage === 'recover' || stage === 'follow-up') ? <screens.OnlyInCase stage={stage} /> : null}
            {screens && stage === 'recover' ? <screens.RecoverScreen onGoTo={goToField} /> : null}
            {screens && stage === 'follow-up' ? <screens.FollowUpScreen onGoTo={goToField} /> : null}
            {screens && delivery && stage === 'review' ? <screens.ReviewScreen delivery={delivery} onGoTo={goToField} /> : null}
          </BesideTitle>
          {/* Whoever goes by keyboard would have to go back up through the whole stage. */}
          {next ? (
            <Box sx={{ mt: 2, ...(stage === 'assess' ? besideSpine : {}) }}>
              <Button onClick={() => goToStage(next)}>{words.app.stages.goOn(words.app.stages[next])}</Button>
            </Box>
          ) : null}
          <CaseKeeping />
        </Box>
      </Columns>
      <Announcer />
      <SteadyScreen />
      {typeof views === 'object' ? <views.ExtrasKeeper /> : null}
      {screens ? <screens.DeliveryKeeper /> : null}
      {typeof keeping === 'object' ? <keeping.KeptEntries keeping={keeping.keeping} /> : null}
    </AsOfProvider>
  );
}

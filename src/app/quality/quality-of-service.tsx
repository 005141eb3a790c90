import Box from '@mui/material/Box';
import { useDeferredValue, useMemo, useState } from 'react';
import { leaveToCase } from '../../launch/user/browser-user.ts';
import type { UserSession } from '../../launch/user/user-session.ts';
import { dayHere } from '../../plain/hours-and-days.ts';
import { questionOf } from '../../quality/default-question.ts';
import { makeReport } from '../../quality/report/make-report.ts';
import { USUAL_SETTINGS } from '../../quality/report/report-settings.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import { useCasesWords } from '../cases/cases-words.ts';
import { Button } from '../parts/fields/button.tsx';
import { HowFarRead } from './how-far-read.tsx';
import { type Asked, QuestionFields } from './question-fields.tsx';
import { ReportDrawn } from './report-drawn.tsx';
import { type ServiceRead, useService } from './use-service.ts';

export interface QualityOfServiceProps {
  readonly session: UserSession;
  readonly site: SiteConfig;
  readonly onSignOut: () => void;
}

/** Reads the service, then counts it: again for every other question, without reading it again. */
export function QualityOfService({ session, site, onSignOut }: QualityOfServiceProps) {
  const say = useCasesWords();
  const { place, userName } = session;
  const { service, begin, stop } = useService(session.session);
  const [asked, setAsked] = useState<Asked>({ since: undefined, until: undefined, by: undefined });
  const report = useReport(service, site, useDeferredValue(asked));
  const listsCases = site.issuers.some(({ iss, caseStore }) => iss === place.ehr.iss && caseStore !== undefined);
  const open = (caseId: string) => leaveToCase(session.session, place.ehr.iss, caseId);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', mb: 1 }}>
        <Box sx={{ color: 'text.secondary' }}>{say.signedIn(place.name, userName)}</Box>
        <Button variant="text" onClick={onSignOut}>
          {say.signOut}
        </Button>
      </Box>
      <HowFarRead service={service} place={place.name} onStop={stop} onAgain={() => void begin()} />
      {report ? (
        <>
          <QuestionFields asked={asked} onChange={setAsked} />
          <ReportDrawn
            report={report}
            cases={service.cases}
            place={place}
            listsCases={listsCases}
            session={session.session}
            onOpen={open}
          />
        </>
      ) : null}
    </>
  );
}

function useReport({ end, collecting, at }: ServiceRead, site: SiteConfig, { since, until, by }: Asked) {
  return useMemo(() => {
    if (end?.status !== 'complete') return undefined;
    const question = {
      ...questionOf(dayHere(new Date(at)), { ...site, importantChange: site.followUp.importantChange }),
      since,
      until,
      by,
    };
    return makeReport(collecting.count(question, end.said), USUAL_SETTINGS);
  }, [end, collecting, at, site, since, until, by]);
}

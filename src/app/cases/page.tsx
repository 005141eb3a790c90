import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { LaunchFailure } from '../../launch/context.ts';
import type { Checked } from '../../launch/road/launch-parameters.ts';
import { leaveToSignIn } from '../../launch/user/browser-user.ts';
import { type UserPlace, userPlaceOf } from '../../launch/user/user-place.ts';
import type { UserSession } from '../../launch/user/user-session.ts';
import { MINUTE_MS } from '../../plain/hours-and-days.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import { Button } from '../parts/fields/button.tsx';
import { Section } from '../parts/words/section.tsx';
import type { LockReason } from '../session/lock.ts';
import { useCasesWords } from './cases-words.ts';
import { notSignedInWhy } from './reasons.ts';
import { watchList } from './watch-list.ts';
import { WorkList } from './work-list.tsx';

const thisPage = {
  window,
  document,
  now: () => Date.now(),
  later(ms: number, act: () => void) {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

interface CasesPageProps {
  /** Undefined: config.json cannot be read. */
  readonly site: SiteConfig | undefined;
  /** What signing in brought; undefined: nobody has tried. */
  readonly opened: Checked<UserSession> | undefined;
}

/** The work list: signed in to where cases are kept, without a patient. */
export function CasesPage({ site, opened }: CasesPageProps) {
  const say = useCasesWords();
  const [ended, setEnded] = useState<'signed-out' | LockReason>();
  const places = (site?.issuers ?? []).flatMap(issuer => userPlaceOf(issuer) ?? []);
  const session = opened?.ok && ended === undefined ? opened.value : undefined;
  const signOut = () => {
    setEnded('signed-out');
    void session?.session.end();
  };
  const lockAfterMinutes = site?.session.lockAfterMinutes;
  useEffect(() => {
    if (session === undefined || lockAfterMinutes === undefined) return;
    return watchList(thisPage, lockAfterMinutes * MINUTE_MS, why => {
      // At once: a page that is put away is drawn no more, and would be shown again as it was.
      flushSync(() => setEnded(why));
      void session.session.end();
    });
  }, [session, lockAfterMinutes]);
  return (
    <Box component="main" sx={{ maxWidth: '60rem', mx: 'auto', px: { xs: 1.75, sm: 2.5 }, py: 3, overflowWrap: 'anywhere' }}>
      <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
        {say.title}
      </Box>
      <p>{say.lead}</p>
      {site && session ? (
        <WorkList session={session} followUp={site.followUp} onSignOut={signOut} />
      ) : (
        <>
          <div role="status">{ended === 'idle' ? say.leftAlone(lockAfterMinutes ?? 0) : ended ? say.signedOut : null}</div>
          {site === undefined ? <p>{say.configUnreadable}</p> : <Places places={places} />}
        </>
      )}
      {opened && !opened.ok ? <NotSignedIn place={undefined} failure={opened.failure} /> : null}
    </Box>
  );
}

/** Where cases are kept, each to be signed in to. */
function Places({ places }: { readonly places: readonly UserPlace[] }) {
  const say = useCasesWords();
  const [leaving, setLeaving] = useState<UserPlace>();
  const [refused, setRefused] = useState<{ readonly place: UserPlace; readonly failure: LaunchFailure }>();
  const leave = async (place: UserPlace) => {
    setRefused(undefined);
    setLeaving(place);
    const failure = await leaveToSignIn(place);
    if (failure === undefined) return;
    setLeaving(undefined);
    setRefused({ place, failure });
  };
  if (places.length === 0) {
    return (
      <Section title={say.noPlace}>
        <p>{say.noPlaceMeans}</p>
      </Section>
    );
  }
  return (
    <>
      <Section title={say.chooseTitle}>
        {places.map(place => (
          <Box key={place.ehr.iss} sx={{ my: 1 }}>
            <Box sx={{ mb: 0.5 }}>
              {say.whose(place.ehr.name)}{' '}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {new URL(place.ehr.iss).host}
              </Box>
            </Box>
            <Button variant="contained" aria-disabled={leaving !== undefined} onClick={() => (leaving ? undefined : void leave(place))}>
              {say.signIn(place.name)}
            </Button>
          </Box>
        ))}
      </Section>
      <div role="status">{leaving ? say.signingIn(leaving.name) : null}</div>
      {refused ? <NotSignedIn place={refused.place} failure={refused.failure} /> : null}
    </>
  );
}

function NotSignedIn({ place, failure }: { readonly place: UserPlace | undefined; readonly failure: LaunchFailure }) {
  const say = useCasesWords();
  return (
    <Box role="alert" sx={{ mt: 2 }}>
      <Box component="h2" sx={{ typography: 'h2', m: 0 }}>
        {say.notSignedIn(place?.name)}
      </Box>
      <Box sx={{ my: 0.5 }}>{notSignedInWhy(failure, say)}</Box>
      <Box sx={{ color: 'text.secondary' }}>
        {say.engineer} <span lang="en">{failure.detail}</span>
      </Box>
    </Box>
  );
}

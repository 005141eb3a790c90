import Box from '@mui/material/Box';
import { type ComponentType, Suspense } from 'react';
import type { Checked } from '../../launch/road/launch-parameters.ts';
import { ehrPlaceOf } from '../../launch/user/user-place.ts';
import type { UserSession } from '../../launch/user/user-session.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import { NotSignedIn, Places } from '../cases/places.tsx';
import { useUserSession } from '../cases/use-user-session.ts';
import type { QualityOfServiceProps } from './quality-of-service.tsx';
import { usePageWords } from './quality-words.ts';

interface QualityPageProps {
  /** Undefined: config.json cannot be read. */
  readonly site: SiteConfig | undefined;
  /** What signing in brought; undefined: nobody has tried. */
  readonly opened: Checked<UserSession> | undefined;
  /** Brought when it is needed. */
  readonly Service: ComponentType<QualityOfServiceProps>;
}

/** How a service is doing: signed in to its EHR without a patient. */
export function QualityPage({ site, opened, Service }: QualityPageProps) {
  const say = usePageWords();
  const lockAfterMinutes = site?.session.lockAfterMinutes;
  const { session, ended, signOut } = useUserSession(opened, lockAfterMinutes);
  return (
    <Box component="main" sx={{ maxWidth: '78rem', mx: 'auto', px: { xs: 1.75, sm: 2.5 }, py: 3, overflowWrap: 'anywhere' }}>
      <Box component="h1" sx={{ typography: 'h1', m: 0 }}>
        {say.title}
      </Box>
      <p>{say.lead}</p>
      {site && session ? (
        <Suspense fallback={<div role="status">{say.reading}</div>}>
          <Service session={session} site={site} onSignOut={signOut} />
        </Suspense>
      ) : (
        <>
          <div role="status">{ended === 'idle' ? say.leftAlone(lockAfterMinutes ?? 0) : ended ? say.signedOut : null}</div>
          {site === undefined ? <p>{say.configUnreadable}</p> : <Places places={site.issuers.map(ehrPlaceOf)} asks="quality" say={say} />}
        </>
      )}
      {opened && !opened.ok ? <NotSignedIn place={undefined} failure={opened.failure} /> : null}
    </Box>
  );
}

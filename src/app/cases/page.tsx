import Box from '@mui/material/Box';
import type { Checked } from '../../launch/road/launch-parameters.ts';
import { userPlaceOf } from '../../launch/user/user-place.ts';
import type { UserSession } from '../../launch/user/user-session.ts';
import type { SiteConfig } from '../../site/site-config.ts';
import { useCasesWords } from './cases-words.ts';
import { NotSignedIn, Places } from './places.tsx';
import { useUserSession } from './use-user-session.ts';
import { WorkList } from './work-list.tsx';

interface CasesPageProps {
  /** Undefined: config.json cannot be read. */
  readonly site: SiteConfig | undefined;
  /** What signing in brought; undefined: nobody has tried. */
  readonly opened: Checked<UserSession> | undefined;
}

/** The work list: signed in to where cases are kept, without a patient. */
export function CasesPage({ site, opened }: CasesPageProps) {
  const say = useCasesWords();
  const places = (site?.issuers ?? []).flatMap(issuer => userPlaceOf(issuer) ?? []);
  const lockAfterMinutes = site?.session.lockAfterMinutes;
  const { session, ended, signOut } = useUserSession(opened, lockAfterMinutes);
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
          {site === undefined ? <p>{say.configUnreadable}</p> : <Places places={places} asks="cases" say={say} />}
        </>
      )}
      {opened && !opened.ok ? <NotSignedIn place={undefined} failure={opened.failure} /> : null}
      {site && site.issuers.length > 0 ? (
        <p>
          <a href="./quality.html">{say.quality}</a>
        </p>
      ) : null}
    </Box>
  );
}

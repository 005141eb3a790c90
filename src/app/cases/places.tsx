import Box from '@mui/material/Box';
import { useState } from 'react';
import type { LaunchFailure } from '../../launch/context.ts';
import { leaveToSignIn } from '../../launch/user/browser-user.ts';
import type { UserPage, UserPlace } from '../../launch/user/user-place.ts';
import { Button } from '../parts/fields/button.tsx';
import { Section } from '../parts/words/section.tsx';
import { useCasesWords } from './cases-words.ts';
import { notSignedInWhy } from './reasons.ts';

interface PlacesProps {
  readonly places: readonly UserPlace[];
  readonly asks: UserPage;
  readonly say: { readonly chooseTitle: string; readonly noPlace: string; readonly noPlaceMeans: string };
}

/** Places that can be asked across patients, each to be signed in to. */
export function Places({ places, asks, say: of }: PlacesProps) {
  const say = useCasesWords();
  const [leaving, setLeaving] = useState<UserPlace>();
  const [refused, setRefused] = useState<{ readonly place: UserPlace; readonly failure: LaunchFailure }>();
  const leave = async (place: UserPlace) => {
    setRefused(undefined);
    setLeaving(place);
    const failure = await leaveToSignIn(place, asks);
    if (failure === undefined) return;
    setLeaving(undefined);
    setRefused({ place, failure });
  };
  if (places.length === 0) {
    return (
      <Section title={of.noPlace}>
        <p>{of.noPlaceMeans}</p>
      </Section>
    );
  }
  return (
    <>
      <Section title={of.chooseTitle}>
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

export function NotSignedIn({ place, failure }: { readonly place: UserPlace | undefined; readonly failure: LaunchFailure }) {
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

import Box from '@mui/material/Box';
import { Section } from '../components/section.tsx';
import { OUR_PROFILES, type OurProfile, PACKAGE_URL } from './our-profiles.ts';
import { usePageWords } from './page-words.ts';
import { ButtonLink } from './plain-button.ts';
import { PROFILE_DESCRIPTIONS } from './profile-descriptions.ts';

const isExtension = ({ type }: OurProfile) => type === 'Extension';

/** What is not checked, said once for every resource; the profiles that this page knows, and the package to take along. */
export function ProfileSections() {
  const words = usePageWords();
  const { notChecked, profiles: say } = words;
  return (
    <Box sx={{ mt: 4 }}>
      <Section title={notChecked.title}>
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '60rem' }}>
          {notChecked.items.map(text => (
            <li key={text}>{text}</li>
          ))}
        </Box>
      </Section>
      <Section title={say.title} hint={say.lead}>
        {PACKAGE_URL === undefined ? null : (
          <ButtonLink href={PACKAGE_URL} download data-size="large">
            {say.download}
          </ButtonLink>
        )}
        <List profiles={OUR_PROFILES.filter(each => !isExtension(each))} />
        <Box component="details" sx={{ mt: 2 }}>
          <Box component="summary" sx={{ typography: 'h3', cursor: 'pointer', minHeight: 24, width: 'fit-content' }}>
            {say.extensions}
          </Box>
          <List profiles={OUR_PROFILES.filter(isExtension)} />
        </Box>
      </Section>
    </Box>
  );
}

function List({ profiles }: { readonly profiles: readonly OurProfile[] }) {
  const words = usePageWords();
  return (
    <Box component="dl" lang="en" sx={{ m: 0, maxWidth: '60rem', overflowWrap: 'anywhere', '& dt': { mt: 1 }, '& dd': { m: 0 } }}>
      {profiles.map(({ url, title, type }) => (
        <Box key={url} id={url.split('/').at(-1) ?? url}>
          <dt>
            <b>{title}</b> {type === 'Extension' ? null : words.profiles.on(type)}
          </dt>
          <dd>
            <Box component="code" sx={{ fontSize: '0.8125rem' }}>
              {url}
            </Box>
          </dd>
          <Box component="dd" sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
            {PROFILE_DESCRIPTIONS.get(url)}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

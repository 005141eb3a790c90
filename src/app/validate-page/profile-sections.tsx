import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Section } from '../components/section.tsx';
import { OUR_PROFILES, type OurProfile, PACKAGE_URL } from './our-profiles.ts';
import { usePageWords } from './page-words.ts';

const isExtension = ({ type }: OurProfile) => type === 'Extension';

/** Said once, for every resource. */
export function NotChecked() {
  const { notChecked } = usePageWords();
  return (
    <Box sx={{ mt: 4 }}>
      <Section title={notChecked.title}>
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxWidth: '60rem' }}>
          {notChecked.items.map(text => (
            <li key={text}>{text}</li>
          ))}
        </Box>
      </Section>
    </Box>
  );
}

/** The profiles that this page knows, and the package to take along. */
export function OurProfiles() {
  const words = usePageWords();
  const say = words.profiles;
  return (
    <Section title={say.title} hint={say.lead}>
      {PACKAGE_URL === undefined ? null : (
        <Button href={PACKAGE_URL} download sx={{ minHeight: 44 }}>
          {say.download}
        </Button>
      )}
      <List profiles={OUR_PROFILES.filter(each => !isExtension(each))} />
      <Box component="h3" sx={{ typography: 'h3', m: 0, mt: 2 }}>
        {say.extensions}
      </Box>
      <List profiles={OUR_PROFILES.filter(isExtension)} />
    </Section>
  );
}

function List({ profiles }: { readonly profiles: readonly OurProfile[] }) {
  const words = usePageWords();
  return (
    <Box component="dl" lang="en" sx={{ m: 0, maxWidth: '60rem', overflowWrap: 'anywhere', '& dt': { mt: 1 }, '& dd': { m: 0 } }}>
      {profiles.map(({ url, title, description, type }) => (
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
            {description}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

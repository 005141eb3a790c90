import Box from '@mui/material/Box';
import { Section } from '../parts/words/section.tsx';
import { type KnownProfile, useKnownProfiles } from './known-profiles.ts';
import { usePageWords } from './page-words.ts';
import { ButtonLink } from './plain-button.ts';

const packages = import.meta.glob<string>('../../../fhir-profiles/*.tgz', { eager: true, query: '?url', import: 'default' });
/** Address of the FHIR package that this page was built with. */
const [packageUrl] = Object.values(packages);

const isExtension = ({ type }: KnownProfile) => type === 'Extension';

/** What is not checked, said once for every resource; the profiles that this page knows, and the package to take along. */
export function ProfileSections() {
  const words = usePageWords();
  const known = useKnownProfiles();
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
        {packageUrl === undefined ? null : (
          <ButtonLink href={packageUrl} download data-size="large">
            {say.download}
          </ButtonLink>
        )}
        <List profiles={known.filter(each => !isExtension(each))} />
        <Box component="details" sx={{ mt: 2 }}>
          <Box component="summary" sx={{ typography: 'h3', cursor: 'pointer', minHeight: 24, width: 'fit-content' }}>
            {say.extensions}
          </Box>
          <List profiles={known.filter(isExtension)} />
        </Box>
      </Section>
    </Box>
  );
}

function List({ profiles }: { readonly profiles: readonly KnownProfile[] }) {
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

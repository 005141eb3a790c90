import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { Fragment, useState } from 'react';
import type { AttestedPart } from '../../assessment/case/attestation.ts';
import type { FieldId } from '../../assessment/case/field.ts';
import { fieldOfEntry } from '../../assessment/merge/changes-since.ts';
import { attestationOf, attested, isByAnother, mayAttest, preparedBy } from '../../assessment/procedure/attestation.ts';
import { type TogetherWords, togetherWordsIn } from '../../words/later/together-words.ts';
import { announce } from '../open/announcements.ts';
import { useWords } from '../open/words.ts';
import { useCase, useWorkspace } from '../open/workspace.ts';
import { Button } from '../parts/fields/button.tsx';
import { FieldLinks } from '../parts/words/field-links.tsx';
import { LinkButton } from '../parts/words/link-button.tsx';
import { Section } from '../parts/words/section.tsx';
import { instantInWords } from './value-in-words.ts';

interface AttestingProps {
  readonly part?: AttestedPart;
  readonly onGoTo: (field: FieldId) => void;
}

/** Who prepared what was recorded, who attested it, what was changed since, and the act itself for whose it is to do. */
export function AttestingSection({ part = 'procedure', onGoTo }: AttestingProps) {
  const words = useWords();
  const [current, dispatch] = useCase();
  const said = togetherWordsIn(words.language).attest;
  const say = part === 'assessment' ? { ...said, ...words.examination.attest } : said;
  const found = attested(current, part);
  const by = preparedBy(current, part).map(name => name ?? say.unnamed);
  if (mayAttest(current, part).who === 'nothing-recorded') return null;
  const holds = found?.changed.length === 0 ? found.attestation : undefined;
  const attester = found?.attestation.by ?? say.unnamed;
  const who = found && isByAnother(current, found.attestation) ? say.notOperator(attester) : attester;
  const at = found ? instantInWords(found.attestation.at, words) : '';
  const lines = [
    ...(by.length > 0 ? [{ label: say.prepared, value: words.record.inWords(by) }] : []),
    { label: say.attested, value: holds ? (holds.byName ? say.byName : say.by)(who, at) : say.nobody },
  ];
  const takeBack = (of: string) => {
    dispatch({ type: 'take-attestation-back', at: of });
    announce(say.takenBack);
  };
  return (
    <Section title={say.heading} hint={say.hint} fieldId={part === 'procedure' ? 'attesting' : `attesting.${part}`}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '14rem 1fr' }, gap: '2px 16px' }}>
        {lines.map(({ label, value }) => (
          <Fragment key={label}>
            <Box component="dt" sx={{ color: 'text.secondary' }}>
              {label}
            </Box>
            <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Fragment>
        ))}
      </Box>
      {found && !holds ? (
        <Box sx={{ color: 'ask.main', mt: 0.5 }}>
          {say.lapsed(who, at)}
          <FieldLinks fields={found.changed.flatMap(field => fieldOfEntry(field, current) ?? [])} onGoTo={onGoTo} />
        </Box>
      ) : null}
      {holds ? <LinkButton onClick={() => takeBack(holds.at)}>{say.takeBack}</LinkButton> : <Attest say={say} part={part} />}
    </Section>
  );
}

function Attest({ say, part }: { readonly say: TogetherWords['attest']; readonly part: AttestedPart }) {
  const { now } = useWorkspace();
  const [current, dispatch] = useCase();
  const [said, setSaid] = useState(false);
  const may = mayAttest(current, part);
  const attest = () => {
    const attestation = attestationOf(current, { at: now().toISOString(), said, part });
    if (!attestation) return;
    dispatch({ type: 'attest', attestation });
    announce(say.done);
  };
  switch (may.who) {
    case 'nothing-recorded':
      return null;
    case 'no-operator':
      return <Box sx={{ mt: 0.5 }}>{say.noOperator}</Box>;
    case 'somebody-else':
      return <Box sx={{ mt: 0.5 }}>{say.somebodyElse(may.operator)}</Box>;
    case 'no-physician':
      return <Box sx={{ mt: 0.5 }}>{say.noPhysician(may.operator)}</Box>;
    case 'perhaps':
      return (
        <Box sx={{ mt: 0.5 }}>
          <Box sx={{ color: 'text.secondary' }}>{say.sayWho}</Box>
          <FormControlLabel
            control={<Checkbox checked={said} onChange={event => setSaid(event.target.checked)} />}
            label={say.sameName(may.operator)}
            sx={{ display: 'flex' }}
          />
          <Button disabled={!said} onClick={attest}>
            {say.attest}
          </Button>
        </Box>
      );
    case 'operator':
      return (
        <Button sx={{ mt: 0.5 }} onClick={attest}>
          {say.attest}
        </Button>
      );
  }
}

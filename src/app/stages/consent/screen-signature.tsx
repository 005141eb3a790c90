import Box from '@mui/material/Box';
import { useState } from 'react';
import type { FieldId } from '../../../assessment/case/field.ts';
import { consentText, signatureStands } from '../../../record/consent/consent-document.ts';
import { signConsent, signerOf } from '../../../record/consent/sign-consent.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { focusField } from '../../parts/fields/field-focus.ts';
import { TextLine } from '../../parts/fields/form-fields.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { DrawnSignature, SignaturePad } from './signature-pad.tsx';
import { useConsent } from './use-consent.ts';

/** The text that is signed, in the language of the case, and the signature under it. */
export function ScreenSignature() {
  const words = useWords();
  const { consent } = useConsent();
  return (
    <Box data-field="consent.signature" tabIndex={-1} role="group" aria-label={words.facts.consent.signature} sx={{ my: 1 }}>
      <SignatureStatus />
      {consent.signature ? <Signed /> : <ToSign />}
    </Box>
  );
}

/** That it is signed, and whether the text still is what was signed. Here before there is a signature: only so is it heard when it comes. */
function SignatureStatus() {
  const words = useWords();
  const caseWords = useCaseWords();
  const { current, consent } = useConsent();
  const { signature } = consent;
  const say = words.consent.where;
  return (
    <Box role="status">
      {signature ? <Box sx={{ fontWeight: 600 }}>{say.signed(signature.name, words.record.moment(signature.at))}</Box> : null}
      {signature && !signatureStands(current, signature, caseWords) ? (
        <Box sx={{ color: 'warned.main', fontWeight: 600, my: 1 }}>{say.changed}</Box>
      ) : null}
    </Box>
  );
}

function ToSign() {
  const words = useWords();
  const caseWords = useCaseWords();
  const { now } = useWorkspace();
  const { current, consent, change } = useConsent();
  const [typed, setTyped] = useState<string>();
  const [path, setPath] = useState('');
  const [lacks, setLacks] = useState<FieldId>();
  const say = words.consent.where;
  const name = typed ?? signerOf(current);
  const sign = () => {
    const at = now();
    const signed = signConsent(current, { name, path, at: at.toISOString(), decidedAt: toFhirDateTime(at) }, caseWords);
    if (signed.ok) return change(signed.change);
    setLacks(signed.lacks);
    focusField(signed.lacks);
  };
  const owed = [
    lacks === 'consent.givenBy' && consent.givenBy === undefined ? say.needsDecider : undefined,
    lacks === 'consent.signature.name' && name.trim() === '' ? say.needsName : undefined,
  ];
  return (
    <>
      <p>{say.read}</p>
      <SignedText text={consentText(current, caseWords)} language={caseWords.language} />
      <Box sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, alignItems: 'flex-start', mt: 2 }}>
        <TextLine label={words.facts.consent['signature.name']} fieldId="consent.signature.name" value={name} onChange={setTyped} />
        <Box role="alert" sx={{ color: 'warned.main' }}>
          {owed}
        </Box>
        <SignaturePad label={say.draw} path={path} onDraw={setPath} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button variant="contained" onClick={sign}>
            {say.sign}
          </Button>
          {path === '' ? null : <Button onClick={() => setPath('')}>{say.clear}</Button>}
        </Box>
      </Box>
    </>
  );
}

function Signed() {
  const words = useWords();
  const caseWords = useCaseWords();
  const { current, consent, change } = useConsent();
  const { signature } = consent;
  const say = words.consent.where;
  if (!signature) return null;
  const stands = signatureStands(current, signature, caseWords);
  return (
    <>
      {signature.path === '' ? null : <DrawnSignature label={say.picture(signature.name)} path={signature.path} />}
      <Box component="details" open={!stands} sx={{ my: 1 }}>
        <summary>{words.facts.consent['signature.text']}</summary>
        <SignedText text={signature.text} language={current.language} />
      </Box>
      <Button onClick={() => change({ signature: undefined })}>{say.remove}</Button>
    </>
  );
}

function SignedText(props: { readonly text: string; readonly language: string }) {
  return (
    <Box
      lang={props.language}
      sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', borderLeft: 2, borderColor: 'line', pl: 1.5, my: 1 }}
    >
      {props.text}
    </Box>
  );
}

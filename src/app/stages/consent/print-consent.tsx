import { spoken } from '../../../record/base/spoken.ts';
import { consentDocument, signatureStands, titleSigned } from '../../../record/consent/consent-document.ts';
import { withdrawalInWords } from '../../../record/consent/consent-lines.ts';
import { useCaseWords, useWords } from '../../open/words.ts';
import { PrintButton } from '../../parts/print/print-button.tsx';
import { PrintDocument, PrintLines, PrintSigning, PrintText } from '../../parts/print/print-document.tsx';
import { DrawnSignature } from './signature-pad.tsx';
import { useConsent } from './use-consent.ts';
import './print-consent.css';

/** The consent on paper: to be signed by hand, or as it was signed on the screen. */
export function PrintConsent() {
  const words = useWords();
  return <PrintButton label={words.consent.document.print} document={() => <PrintedConsent />} />;
}

function PrintedConsent() {
  const caseWords = useCaseWords();
  const { current, consent } = useConsent();
  const withdrawn = withdrawalInWords(consent, caseWords);
  const signature = consent.signedOn === 'screen' ? consent.signature : undefined;
  const title = signature ? titleSigned(signature) : consentDocument(current, caseWords).title;
  return (
    <PrintDocument title={title} words={caseWords}>
      {withdrawn === undefined ? null : (
        <>
          <p>
            <strong>{caseWords.consent.withdrawal.stands}</strong>
          </p>
          <PrintLines title={undefined} lines={[{ label: caseWords.record.consent.withdrawn, value: withdrawn }]} />
        </>
      )}
      {signature ? (
        <>
          <PrintText text={signature.text.split('\n').slice(1).join('\n')} />
          {signature.path === '' ? null : <DrawnSignature label={caseWords.consent.where.picture(signature.name)} path={signature.path} />}
          <p>{caseWords.consent.where.signed(signature.name, caseWords.record.moment(signature.at))}</p>
          {signatureStands(current, signature, caseWords) ? null : <p>{caseWords.consent.document.changedSince}</p>}
        </>
      ) : (
        <UnsignedConsent toBeSigned={withdrawn === undefined} />
      )}
    </PrintDocument>
  );
}

/** A consent that was withdrawn leaves no room to sign it. */
function UnsignedConsent({ toBeSigned }: { readonly toBeSigned: boolean }) {
  const words = useCaseWords();
  const { current, consent } = useConsent();
  const { facts, risks, ratesNote, statement } = consentDocument(current, words);
  const say = words.consent.document;
  const { givenBy } = consent;
  const whoSigns = givenBy === undefined ? say.signature : givenBy === 'patient' ? say.ofPatient : say.ofProxy(spoken(consent.proxyName));
  return (
    <>
      <PrintLines title={undefined} lines={facts.slice(1)} />
      {risks.length === 0 ? null : (
        <section>
          <h2>{say.risks}</h2>
          <ul className="print-risks">
            {risks.map(risk => (
              <li key={risk}>{risk}</li>
            ))}
          </ul>
          <p>{ratesNote}</p>
        </section>
      )}
      {toBeSigned ? (
        <>
          <p className="print-statement">{statement}</p>
          <PrintSigning lines={[whoSigns, say.dateLine, say.takerSignature, say.dateLine]} />
        </>
      ) : null}
    </>
  );
}

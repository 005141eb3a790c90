import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { patientLine } from '../../../record/base/line.ts';
import type { Words } from '../../../words/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { toFhirDateTime } from '../fields/local-moment.ts';
import { withUnitsKept } from './units-kept.ts';
import './print.css';

interface PrintDocumentProps {
  readonly title: string;
  /** What the document is written in: the words of the case for what belongs to the record, else those of the window. */
  readonly words: Words;
  readonly children: ReactNode;
}

/**
 * A document on paper: black on white, without controls, with who the patient is at the top of every page. Beside the app in the
 * page and never on the screen; while it is there it alone is printed. Shown by `PrintButton`.
 */
export function PrintDocument({ title, words, children }: PrintDocumentProps) {
  const { now } = useWorkspace();
  const [current] = useCase();
  const [printedAt] = useState(() => toFhirDateTime(now()));
  return createPortal(
    <table className="print-sheet" role="presentation" lang={words.language}>
      <thead>
        <tr>
          <td>
            <div className="print-who">
              <strong>{patientLine(current.patient, words)}</strong>
              <span>{words.printing.printed(words.record.moment(printedAt))}</span>
            </div>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            <h1>{title}</h1>
            {children}
          </td>
        </tr>
      </tbody>
    </table>,
    document.body,
  );
}

interface PrintLinesProps {
  readonly title: string | undefined;
  readonly lines: readonly { readonly label: string; readonly value: string }[];
}

/** A part of a document: what each thing is called, and what is said of it. */
export function PrintLines({ title, lines }: PrintLinesProps) {
  return (
    <section>
      {title === undefined ? null : <h2>{title}</h2>}
      <dl className="print-lines">
        {lines.map(({ label, value }) => (
          <div key={`${label}:${value}`}>
            <dt>{label}</dt>
            <dd>{withUnitsKept(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Lines to sign on, each with what stands beneath it. */
export function PrintSigning({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="print-signing">
      {lines.map((line, place) => (
        // The same words stand under two lines.
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change their order
        <div key={place}>{line}</div>
      ))}
    </div>
  );
}

/** Text as somebody wrote it, with its line breaks. */
export function PrintText({ text }: { readonly text: string }) {
  return <div className="print-text">{withUnitsKept(text)}</div>;
}

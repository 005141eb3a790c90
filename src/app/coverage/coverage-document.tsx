import type { CoveragePage, PageRule } from '../../record/coverage/coverage-page.ts';
import type { Words } from '../../words/words.ts';
import { PrintDocument, PrintLines } from '../parts/print/print-document.tsx';
import './coverage-document.css';

/** The page that goes with a prior authorization, on paper. */
export function CoverageDocument({ page, words }: { readonly page: CoveragePage; readonly words: Words }) {
  return (
    <PrintDocument title={page.title} words={words}>
      <p>{page.remark}</p>
      {page.before.map(section => (
        <PrintLines key={section.title} {...section} />
      ))}
      <PrintLines title={page.payer.title} lines={page.payer.lines} />
      {page.payer.parts.map(part => (
        <section key={part.title}>
          <h3 className="coverage-part">{part.title}</h3>
          <Rules of={part.rules} words={words} />
        </section>
      ))}
      {page.after.map(section => (
        <PrintLines key={section.title} {...section} />
      ))}
    </PrintDocument>
  );
}

function Rules({ of, words }: { readonly of: readonly PageRule[]; readonly words: Words }) {
  return (
    <ul className="coverage-rules">
      {of.map(({ rule, standing, bases, note, parts }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is made whole, and none of its rules comes or goes
        <li key={index}>
          <div className="coverage-rule">
            {rule}
            {words.app.colon} <strong>{standing}</strong>
            {bases.map(each => (
              <span key={each} className="coverage-basis">
                {each}
              </span>
            ))}
            {note === undefined ? null : <div className="coverage-note">{note}</div>}
          </div>
          {parts.length > 0 ? <Rules of={parts} words={words} /> : null}
        </li>
      ))}
    </ul>
  );
}

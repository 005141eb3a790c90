import { type ComponentType, lazy } from 'react';
import type { LanguageTag } from '../../plain/language-tag.ts';
import type { QualityOfServiceProps } from './quality-of-service.tsx';
import { ReportWordsProvider } from './quality-words.ts';

/** What counts and draws, with its words: brought once somebody is signed in. */
export const serviceIn = (language: LanguageTag): ComponentType<QualityOfServiceProps> =>
  lazy(async () => {
    const [{ QualityOfService }, words] = await Promise.all([
      import('./quality-of-service.tsx'),
      import('../../words/later/load-report-words.ts').then(({ loadReportWords }) => loadReportWords(language)),
    ]);
    return {
      default: (props: QualityOfServiceProps) => (
        <ReportWordsProvider value={words}>
          <QualityOfService {...props} />
        </ReportWordsProvider>
      ),
    };
  });

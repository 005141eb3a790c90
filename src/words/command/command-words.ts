import { bulkExportWords } from '../en/bulk-export.ts';
import { countingWords } from '../en/counting.ts';
import { prefillWords } from '../en/prefill.ts';
import { qualityWords } from '../en/quality.ts';
import type { Spoken, Words } from '../words.ts';

/** What only the command line says, in English: the app, which is loaded over a network, does without it. */
export const commandEnglish = {
  bulkExport: bulkExportWords,
  counting: countingWords,
  prefill: prefillWords,
  quality: qualityWords,
} as const;

export type CommandWords = Words & Spoken<typeof commandEnglish>;

import { bulkExportWords } from './bulk-export.ts';
import { countingWords } from './counting.ts';
import { prefillWords } from './prefill.ts';
import { qualityWords } from './quality.ts';

/** What only the command line says, in the French of Canada. */
export const commandFrench = { bulkExport: bulkExportWords, counting: countingWords, prefill: prefillWords, quality: qualityWords };

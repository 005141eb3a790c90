// Writes docs/validator-agreement.md from the table of explanations.
import { writeFileSync } from 'node:fs';
import { agreementPage } from './agreement-page.ts';

writeFileSync(new URL('../../docs/validator-agreement.md', import.meta.url), agreementPage());

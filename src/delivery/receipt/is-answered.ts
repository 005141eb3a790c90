import type { Receipt, ReceiptStatus } from '../delivery.ts';

/** Whether the EHR answered anything of this delivery, be it only a search. */
export function isAnswered({ lines }: Receipt): boolean {
  return lines.some(({ status }) => answers(status));
}

function answers(status: ReceiptStatus): boolean {
  switch (status.kind) {
    case 'stored':
    case 'withdrawn':
    case 'changed-there':
    case 'recorded-already':
      return true;
    case 'refused':
    case 'stays':
      return status.failure?.status !== undefined;
    case 'unknown':
      return status.failure.status !== undefined || status.searched !== 'could-not-search';
    case 'unchanged':
    case 'blocked':
    case 'not-sent':
    case 'wrong-patient':
      return false;
  }
}

import { ExtrasKeeper } from './extras.ts';
import { NotClassified } from './not-classified.tsx';

/** What the chart says beside the questions, at the end of the assessment; closed until somebody wants it. */
export function ChartSections() {
  return (
    <>
      <ExtrasKeeper />
      <NotClassified />
    </>
  );
}

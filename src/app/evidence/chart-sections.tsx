import { AlsoInChart } from './also-in-chart.tsx';
import { NewSince } from './new-since.tsx';
import { NotClassified } from './not-classified.tsx';

/** What the chart says beside the questions, at the end of the assessment; closed until somebody wants it. */
export function ChartSections() {
  return (
    <>
      <AlsoInChart />
      <NewSince />
      <NotClassified />
    </>
  );
}

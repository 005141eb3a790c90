import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { Button } from '../../parts/fields/button.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';
import { DeviceForm } from './device-form.tsx';

/** What was used and may have to be found again: what it is, its UDI, its lot. */
export function DevicesSection({ doubts }: { readonly doubts: readonly Doubt[] }) {
  const words = useWords();
  const { newId } = useWorkspace();
  const [current, dispatch] = useCase();
  const add = () => {
    const id = newId();
    addAndShow(`procedure.devices.${id}.description`, () => dispatch({ type: 'add-device', id }));
  };
  return (
    <Section title={words.facts.procedure.devices} hint={words.endOfCase.devices.intro} fieldId="procedure.devices">
      {current.procedure.devices.map((device, index) => (
        <DeviceForm key={device.id} device={device} number={index + 1} doubts={doubts} />
      ))}
      <Button onClick={add} sx={{ mt: 1 }}>
        {words.endOfCase.devices.add}
      </Button>
    </Section>
  );
}

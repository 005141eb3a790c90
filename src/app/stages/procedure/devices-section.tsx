import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId } from 'react';
import type { DeviceUsed } from '../../../assessment/case/case.ts';
import type { Doubt } from '../../../assessment/doubts/doubts.ts';
import { enterUdi } from '../../../assessment/procedure/enter-udi.ts';
import { readUdi, type UdiReading } from '../../../assessment/procedure/udi.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { TextLine } from '../../parts/fields/form-fields.tsx';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { Section } from '../../parts/words/section.tsx';
import { addAndShow } from '../add-and-show.ts';

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
        <DeviceForm
          key={device.id}
          device={device}
          number={index + 1}
          doubts={doubts.filter(({ field }) => field === `procedure.devices.${device.id}.lot`)}
        />
      ))}
      <Button onClick={add} sx={{ mt: 1 }}>
        {words.endOfCase.devices.add}
      </Button>
    </Section>
  );
}

function DeviceForm({
  device,
  number,
  doubts,
}: {
  readonly device: DeviceUsed;
  readonly number: number;
  readonly doubts: readonly Doubt[];
}) {
  const words = useWords();
  const [, dispatch] = useCase();
  const heading = useId();
  const { id, description, udi, lot } = device;
  const say = words.endOfCase.devices;
  const field = `procedure.devices.${id}` as const;
  const change = (part: Partial<Omit<DeviceUsed, 'id'>>) => dispatch({ type: 'device', id, change: part });
  const reading = readUdi(udi);
  return (
    <Box component="section" aria-labelledby={heading} sx={{ borderBottom: 1, borderColor: 'line', py: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'baseline', mb: 1.5 }}>
        <Box component="h3" id={heading} data-field={field} tabIndex={-1} sx={{ typography: 'h3', m: 0 }}>
          {say.nth(number)}
        </Box>
        <LinkButton onClick={() => addAndShow('procedure.devices', () => dispatch({ type: 'remove-device', id }))}>
          {say.remove(number)}
        </LinkButton>
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
        <TextLine
          label={words.facts.procedure['devices.description']}
          hint={say.descriptionHint}
          fieldId={`${field}.description`}
          value={description}
          onChange={text => change({ description: text })}
          width={250}
        />
        <TextLine
          label={words.facts.procedure['devices.udi']}
          hint={say.udiHint}
          fieldId={`${field}.udi`}
          value={udi}
          onChange={text => change(enterUdi(device, text))}
          width={360}
        />
        <TextLine
          label={words.facts.procedure['devices.lot']}
          fieldId={`${field}.lot`}
          value={lot}
          onChange={text => change({ lot: text })}
          width={170}
        />
      </Box>
      <Remark tone="text.secondary" texts={reading ? [understood(reading, words)] : []} />
      <Remark texts={reading?.kind === 'gs1' && !reading.checkDigitFits ? [say.checkDigit] : []} />
      <DoubtLines doubts={doubts} />
    </Box>
  );
}

function understood(reading: UdiReading, words: Words): string {
  const say = words.endOfCase.devices;
  if (reading.kind !== 'gs1') return say[reading.kind];
  const { deviceIdentifier, madeOn, expires, lot, serial } = reading;
  const date = words.record.moment;
  return say.read([
    say.identifier(deviceIdentifier),
    ...(madeOn ? [say.madeOn(date(madeOn))] : []),
    ...(expires ? [say.expires(date(expires))] : []),
    ...(lot ? [say.lotRead(lot)] : []),
    ...(serial ? [say.serial(serial)] : []),
  ]);
}

import Box from '@mui/material/Box';
import { useId } from 'react';
import type { DeviceUsed } from '../../../assessment/case/case.ts';
import type { Doubt } from '../../../assessment/doubts/doubt.ts';
import { isExpired } from '../../../assessment/procedure/expired.ts';
import { enterUdi } from '../../../assessment/udi/enter-udi.ts';
import { readUdi } from '../../../assessment/udi/read-udi.ts';
import { scannedOnto } from '../../../assessment/udi/scanned-onto.ts';
import type { UdiReading, UdiRemark } from '../../../assessment/udi/udi-reading.ts';
import { dateOf } from '../../../assessment/udi/written-date.ts';
import type { Words } from '../../../words/words.ts';
import { useWords } from '../../open/words.ts';
import { useCase, useWorkspace } from '../../open/workspace.ts';
import { CoarseDateField } from '../../parts/fields/coarse-date-field.tsx';
import { TextLine } from '../../parts/fields/form-fields.tsx';
import { toFhirDateTime } from '../../parts/fields/local-moment.ts';
import { DoubtLines } from '../../parts/words/doubts.tsx';
import { LinkButton } from '../../parts/words/link-button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { addAndShow } from '../add-and-show.ts';
import { ScanButton } from './scan-button.tsx';

interface DeviceFormProps {
  readonly device: DeviceUsed;
  readonly number: number;
  readonly doubts: readonly Doubt[];
}

/** One device: what it is, its UDI, and what follows from that for as long as nobody writes something else. */
export function DeviceForm({ device, number, doubts }: DeviceFormProps) {
  const words = useWords();
  const { now } = useWorkspace();
  const [{ procedure }, dispatch] = useCase();
  const heading = useId();
  const { id, description, udi, lot, serial, madeOn, expires } = device;
  const say = words.endOfCase.devices;
  const labels = words.facts.procedure;
  const field = `procedure.devices.${id}` as const;
  const own: readonly string[] = (['udi', 'lot', 'serial', 'madeOn', 'expires'] as const).map(name => `${field}.${name}`);
  const change = (part: Partial<Omit<DeviceUsed, 'id'>>) => dispatch({ type: 'device', id, change: part });
  const reading = readUdi(udi);
  const day = (procedure.performedStart ?? procedure.performedEnd ?? toFhirDateTime(now())).slice(0, 10);
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
          label={labels['devices.description']}
          hint={say.descriptionHint}
          fieldId={`${field}.description`}
          value={description}
          onChange={text => change({ description: text })}
          width={250}
        />
        <TextLine
          label={labels['devices.udi']}
          hint={say.udiHint}
          fieldId={`${field}.udi`}
          value={udi}
          onChange={text => change(enterUdi(device, text, now()))}
          width={360}
        />
        <ScanButton number={number} onCarrier={text => change(enterUdi(device, scannedOnto(udi, text), now()))} />
        <TextLine label={labels['devices.lot']} fieldId={`${field}.lot`} value={lot} onChange={text => change({ lot: text })} width={170} />
        <TextLine
          label={labels['devices.serial']}
          fieldId={`${field}.serial`}
          value={serial}
          onChange={text => change({ serial: text })}
          width={170}
        />
        <CoarseDateField
          label={labels['devices.expires']}
          fieldId={`${field}.expires`}
          value={expires}
          onChange={date => change({ expires: date })}
        />
        {madeOn === undefined ? null : (
          <CoarseDateField
            label={labels['devices.madeOn']}
            fieldId={`${field}.madeOn`}
            value={madeOn}
            onChange={date => change({ madeOn: date })}
          />
        )}
      </Box>
      <Remark tone="text.secondary" texts={reading ? [understood(reading, now(), words)] : []} />
      <Remark
        texts={[
          ...(expires !== undefined && isExpired(device, day) ? [say.expired(words.record.moment(expires))] : []),
          ...(reading?.kind === 'udi' ? reading.remarks.flatMap(remark => remarked(remark, words)) : []),
        ]}
      />
      <DoubtLines doubts={doubts.filter(doubt => own.includes(doubt.field))} />
    </Box>
  );
}

function understood(reading: UdiReading, now: Date, words: Words): string {
  const say = words.endOfCase.devices;
  if (reading.kind !== 'udi') return say.other;
  const { deviceIdentifier, made, expires, lot, serial, count, donation, others } = reading;
  const date = words.record.moment;
  const parts = [
    deviceIdentifier && say.identifier(deviceIdentifier),
    made && say.madeOn(date(dateOf(made, now))),
    expires && say.expires(date(dateOf(expires, now))),
    lot && say.lotRead(lot),
    serial && say.serial(serial),
    count && say.count(count),
    donation && say.donation(donation),
    ...others.map(({ id, value }) => `(${id}) ${value}`),
  ].flatMap(part => (part ? [part] : []));
  return parts.length === 0 ? say.other : say.read(parts);
}

/** Those that no answer settles: the others are asked about. */
function remarked(remark: UdiRemark, words: Words): readonly string[] {
  const say = words.endOfCase.devices;
  switch (remark.kind) {
    case 'not-read':
      return [say.notRead(remark.written)];
    case 'twice':
      return [say.twice(remark.id)];
    case 'other-label':
      return [say.otherLabel];
    case 'no-identifier':
      return [say.noIdentifier];
    case 'check-digit':
    case 'no-such-date':
      return [];
  }
}

import { type ComponentType, useEffect, useState } from 'react';
import { bringingPart } from '../../open/bring-part.ts';
import { useWords } from '../../open/words.ts';
import { Button } from '../../parts/fields/button.tsx';
import { Remark } from '../../parts/words/remark.tsx';
import { type BarcodeReader, barcodeReader } from './scan-camera.ts';
import type { ScanDialog } from './scan-dialog.tsx';

const bringDialog = bringingPart(() => import('./scan-dialog.tsx'));

type Dialog = ComponentType<Parameters<typeof ScanDialog>[0]>;

/** Reads a UDI by the camera. Where the browser reads no bars there is no button. */
export function ScanButton({ number, onCarrier }: { readonly number: number; readonly onCarrier: (text: string) => void }) {
  const words = useWords();
  const say = words.endOfCase.scan;
  const [reader, setReader] = useState<BarcodeReader>();
  const [Open, setOpen] = useState<Dialog>();
  const [notLoaded, setNotLoaded] = useState(false);
  useEffect(() => {
    let over = false;
    // A browser that has it and cannot say what it reads does not read it.
    barcodeReader().then(
      found => !over && setReader(found),
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, []);
  if (!reader) return null;
  const open = () =>
    bringDialog().then(
      ({ ScanDialog: brought }) => {
        setNotLoaded(false);
        setOpen(() => brought);
      },
      () => setNotLoaded(true),
    );
  const close = () => setOpen(undefined);
  return (
    <div>
      <Button aria-label={say.openOf(number)} onClick={() => void open()}>
        {say.open}
      </Button>
      <Remark texts={notLoaded ? [say.notLoaded] : []} />
      {Open ? (
        <Open
          reader={reader}
          onCarrier={text => {
            close();
            onCarrier(text);
          }}
          onClose={close}
        />
      ) : null}
    </div>
  );
}

/** What the browser reads bars with; not every browser has it, and TypeScript knows it not yet. */
export interface BarcodeReader {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface BarcodeReaderClass {
  new (options: { readonly formats: readonly string[] }): BarcodeReader;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The bars in which a device carries its UDI. */
const FORMATS: readonly string[] = ['data_matrix', 'code_128', 'qr_code', 'code_39', 'aztec'];

const isClass = (found: unknown): found is BarcodeReaderClass => typeof found === 'function' && 'getSupportedFormats' in found;

/** Undefined: this browser reads none of these bars, or gives no page a camera. */
export async function barcodeReader(): Promise<BarcodeReader | undefined> {
  const found: unknown = Reflect.get(globalThis, 'BarcodeDetector');
  if (!isClass(found) || !('mediaDevices' in navigator)) return undefined;
  const supported = await found.getSupportedFormats();
  const formats = FORMATS.filter(format => supported.includes(format));
  return formats.length > 0 ? new found({ formats }) : undefined;
}

export type CameraProblem = 'refused' | 'none' | 'failed';

/** The camera that looks away from whoever holds the device, where there are two. */
export async function openCamera(): Promise<MediaStream | CameraProblem> {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch (failure) {
    const name = failure instanceof Error ? failure.name : '';
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'failed';
  }
}

/** Its light goes out. */
export function closeCamera(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}

const BETWEEN_LOOKS_MS = 150;

/** Looks again and again until it is over; each code that is seen is told. Rejected where the browser cannot read what it sees. */
export async function lookForCodes(
  reader: BarcodeReader,
  video: HTMLVideoElement,
  { isOver, onCode }: { readonly isOver: () => boolean; readonly onCode: (text: string) => void },
): Promise<void> {
  while (!isOver()) {
    const codes = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA ? await reader.detect(video) : [];
    for (const { rawValue } of codes) if (!isOver()) onCode(rawValue);
    await new Promise(resolve => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}

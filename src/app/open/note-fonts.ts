import regular from 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf?url';
import bold from 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf?url';
import type { NoteFonts } from '../../record/pdf/fonts.ts';

/** The fonts that a PDF embeds, from this app's own folder. Rejects where they cannot be had. */
export async function noteFonts(): Promise<NoteFonts> {
  const [plain, strong] = await Promise.all([bytesAt(regular), bytesAt(bold)]);
  return { regular: plain, bold: strong };
}

async function bytesAt(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

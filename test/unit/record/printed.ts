import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { NoteFonts } from '../../../src/record/pdf/fonts.ts';

const { resolve } = createRequire(import.meta.url);
const font = (name: string) => new Uint8Array(readFileSync(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)));

/** The fonts that the app embeds. */
export const FONTS: NoteFonts = { regular: font('DejaVuSans'), bold: font('DejaVuSans-Bold') };

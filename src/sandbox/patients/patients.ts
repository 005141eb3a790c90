import type { SandboxPatient } from '../patient.ts';
import { concepcionIbarrola } from './concepcion-ibarrola.ts';
import { edithNovak } from './edith-novak.ts';
import { eleanorWhitcombe } from './eleanor-whitcombe.ts';
import { haroldBrandt } from './harold-brandt.ts';
import { margaretOsei } from './margaret-osei.ts';
import { miroslawGasiorek } from './miroslaw-gasiorek.ts';
import { sebnemAkdogu } from './sebnem-akdogu.ts';
import { teresaLindholm } from './teresa-lindholm.ts';
import { zoeOMalley } from './zoe-omalley.ts';

/** The invented patients of the sandbox, each but the last coherent on the day that `asOf` names. Ids never change. */
export function buildPatients(asOf: Date): readonly SandboxPatient[] {
  return [
    margaretOsei(asOf),
    haroldBrandt(asOf),
    teresaLindholm(asOf),
    miroslawGasiorek(asOf),
    concepcionIbarrola(asOf),
    sebnemAkdogu(asOf),
    edithNovak(asOf),
    eleanorWhitcombe(asOf),
    zoeOMalley(asOf),
  ];
}

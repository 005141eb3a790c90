import type { Condition, Patient } from '../../fhir/resource.ts';
import { coded, condition, month, SYSTEM } from './parts.ts';

type Past = readonly [code: string, text: string, years: number];

/** ICD-10-CM, with the years since it began. */
const CHRONIC: readonly Past[] = [
  ['I10', 'Hypertension', 24],
  ['E78.5', 'Hyperlipidaemia', 22],
  ['E11.9', 'Type 2 diabetes', 12],
  ['I25.10', 'Coronary artery disease', 9],
  ['N18.31', 'Chronic kidney disease, stage 3a', 4],
  ['K21.9', 'Gastro-oesophageal reflux', 17],
  ['N40.0', 'Benign prostatic hyperplasia', 10],
  ['M17.11', 'Osteoarthritis of the right knee', 11],
  ['M17.12', 'Osteoarthritis of the left knee', 8],
  ['M19.90', 'Osteoarthritis', 14],
  ['H91.93', 'Hearing loss, both ears', 6],
  ['H25.13', 'Cataract, both eyes', 3],
  ['H40.9', 'Glaucoma', 5],
  ['G47.33', 'Obstructive sleep apnoea', 13],
  ['E66.9', 'Obesity', 26],
  ['J45.20', 'Mild intermittent asthma', 41],
  ['L40.0', 'Psoriasis', 33],
  ['M10.9', 'Gout', 15],
  ['E03.9', 'Hypothyroidism', 7],
  ['D64.9', 'Anaemia', 2],
  ['K57.30', 'Diverticulosis', 12],
  ['K64.9', 'Haemorrhoids', 20],
  ['F32.A', 'Depression', 5],
  ['G25.81', 'Restless legs', 4],
  ['N52.9', 'Erectile dysfunction', 9],
  ['L57.0', 'Actinic keratosis', 6],
  ['B35.1', 'Fungal nails', 8],
  ['E55.9', 'Vitamin D deficiency', 3],
  ['J30.2', 'Hay fever', 50],
  ['L30.9', 'Eczema', 30],
];

const RESOLVED: readonly Past[] = [
  ['R73.03', 'Prediabetes', 15],
  ['J06.9', 'Common cold', 19],
  ['J06.9', 'Common cold', 14],
  ['J06.9', 'Common cold', 5],
  ['J20.9', 'Acute bronchitis', 16],
  ['J20.9', 'Acute bronchitis', 8],
  ['J18.9', 'Pneumonia', 7],
  ['N39.0', 'Urinary tract infection', 3],
  ['K29.70', 'Gastritis', 18],
  ['H66.90', 'Otitis media', 45],
  ['S93.401A', 'Sprained right ankle', 28],
  ['S52.501D', 'Fracture of the right wrist', 21],
  ['S22.41XD', 'Fractured ribs, right side', 6],
  ['K35.80', 'Appendicitis', 52],
  ['K80.20', 'Gallstones', 23],
  ['K40.90', 'Inguinal hernia', 27],
  ['J01.90', 'Sinusitis', 13],
  ['A08.4', 'Viral gastroenteritis', 11],
  ['K52.9', 'Gastroenteritis', 4],
  ['B02.9', 'Shingles', 10],
  ['H10.9', 'Conjunctivitis', 9],
  ['H60.90', 'Otitis externa', 12],
  ['H61.23', 'Ear wax, both ears', 2],
  ['L03.115', 'Cellulitis of the right leg', 5],
  ['S61.411A', 'Cut to the right hand', 31],
  ['M70.61', 'Trochanteric bursitis, right hip', 7],
  ['M75.41', 'Impingement of the right shoulder', 10],
  ['N20.0', 'Kidney stone', 25],
  ['R31.9', 'Blood in the urine', 24],
  ['R55', 'Fainting', 3],
  ['R42', 'Dizziness', 3],
  ['R05.9', 'Cough', 2],
  ['M54.50', 'Low back pain', 17],
];

/** Sixty-three conditions of a long life, none of which bears on a vertebral augmentation. */
export function longHistory(patient: Patient, asOf: Date): readonly Condition[] {
  const of = (prefix: string, [code, text, years]: Past, index: number) => ({
    id: `brandt-${prefix}-${String(index + 1).padStart(2, '0')}`,
    patient,
    code: coded(SYSTEM.icd10cm, code, text),
    onset: month(asOf, years),
    recorded: month(asOf, years),
  });
  return [
    ...CHRONIC.map((past, index) => condition({ ...of('chronic', past, index), clinical: 'active' })),
    ...RESOLVED.map((past, index) => condition({ ...of('past', past, index), clinical: 'resolved', abated: month(asOf, past[2] - 0.2) })),
  ];
}

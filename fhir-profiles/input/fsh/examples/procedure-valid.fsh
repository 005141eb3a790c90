Instance: procedure-valid-kyphoplasty-two-levels
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Balloon kyphoplasty at T12 and L1, with leakage into a disc"
Description: "Everything that the profile has room for, but for a departure."
* insert Narrative([[Balloon kyphoplasty at T12 and L1 on 12 March 2026, fluoroscopy, PMMA cement. Cement in the disc below L1, without symptoms. Symptomatic cement leakage seen: see the adverse event. Stable at the end.]])
* insert Identified(0c4f6e0e-3f0b-4f37-9d0e-1d1c1a6f2b01)
* extension[augmentedLevel][0].extension[site].valueCodeableConcept = VertebralLevelCS#T12 "T12"
* extension[augmentedLevel][0].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#balloon-kyphoplasty "Balloon kyphoplasty"
* extension[augmentedLevel][0].extension[approach].valueCodeableConcept = AccessApproachCS#transpedicular-bilateral "Through both pedicles"
* extension[augmentedLevel][0].extension[cementVolume].valueQuantity = 4.5 'mL' "mL"
* extension[augmentedLevel][0].extension[leakage].valueCodeableConcept = CementLeakageSiteCS#none-seen "None seen"
* extension[augmentedLevel][0].extension[indication][0].valueCodeableConcept = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"
* extension[augmentedLevel][0].extension[indication][1].valueCodeableConcept = ParameterCriterionCS#IND-1a "Painful osteoporotic fracture, pain refractory to medical treatment"
* extension[augmentedLevel][1].extension[site].valueCodeableConcept = VertebralLevelCS#L1 "L1"
* extension[augmentedLevel][1].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#balloon-kyphoplasty "Balloon kyphoplasty"
* extension[augmentedLevel][1].extension[approach].valueCodeableConcept = AccessApproachCS#transpedicular-unilateral "Through one pedicle"
* extension[augmentedLevel][1].extension[cementVolume].valueQuantity = 5 'mL' "mL"
* extension[augmentedLevel][1].extension[leakage][0].valueCodeableConcept = CementLeakageSiteCS#disc "Disc"
* extension[augmentedLevel][1].extension[leakage][1].valueCodeableConcept = CementLeakageSiteCS#foraminal "Foramen"
* extension[augmentedLevel][1].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"
* extension[imagingGuidance].valueCodeableConcept = ImagingGuidanceCS#fluoroscopy "Fluoroscopy"
* extension[immediateComplications].valueCodeableConcept = ImmediateComplicationsCS#observed "Observed"
* extension[statusAtConclusion].valueCodeableConcept = StatusAtConclusionCS#stable "Stable, neurologically unchanged"
* extension[imagingCorrelation][0].valueReference = Reference(ImagingStudy/example-mr-spine)
* extension[imagingCorrelation][1].valueReference = Reference(DiagnosticReport/example-mr-spine)
* extension[parameterRevision].valueString = "ACR–ASNR–ASSR–SIR–SNIS practice parameter for vertebral augmentation"
* status = #completed
* category = $SCT#387713003 "Surgical procedure"
* code.coding[technique] = AugmentationTechniqueCS#balloon-kyphoplasty "Balloon kyphoplasty"
* code.coding[1] = http://hospital.example/fhir/procedure-catalogue#IR-4711
* code.text = "Balloon kyphoplasty of T12 and L1"
* subject = Reference(Patient/example)
* encounter = Reference(Encounter/example)
* performedPeriod.start = "2026-03-12T10:20:00+01:00"
* performedPeriod.end = "2026-03-12T11:05:00+01:00"
* recorder = Reference(Practitioner/example)
* performer.actor = Reference(Practitioner/example)
* reasonCode = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"
* reasonReference = Reference(Condition/example-fracture-l1)
* bodySite[0] = VertebralLevelCS#T12 "T12"
* bodySite[1] = VertebralLevelCS#L1 "L1"
* usedCode = InjectateCS#pmma "PMMA cement"
* complication = ComplicationKindCS#symptomatic-cement-leakage "Symptomatic cement leakage"
* note.text = "Foraminal leakage at L1 on the left, new pain in the groin on waking."

Instance: procedure-valid-stopped-reason-unknown
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Vertebroplasty stopped, nobody recorded why"
Description: "What is not known is said: the reason with data-absent-reason, the day without a time."
* insert Narrative([[Vertebroplasty of T8 on 2 February 2026, stopped before cement was injected. The reason was not recorded.]])
* insert Identified(6a1c0b52-5f0b-4b5e-8d0e-0e8a1d5c2b02)
* insert SoundEnd
* extension[augmentedLevel].extension[site].valueCodeableConcept = VertebralLevelCS#T8 "T8"
* status = #stopped
* statusReason.extension[$data-absent].valueCode = #unknown
* code.coding[technique] = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* subject = Reference(Patient/example)
* performedDateTime = "2026-02-02"
* reasonReference = Reference(Condition/example-metastasis)

Instance: procedure-valid-not-done-declined
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Planned, not done because the patient declined"
Description: "A procedure that was not done has no time. Its level is the planned one."
* insert Narrative([[Vertebroplasty of L3 was planned and not done: the patient declined.]])
* insert Identified(d1b7e4f2-8a54-4d1f-a2a2-7b7d3c1f2b03)
* extension[augmentedLevel].extension[site].valueCodeableConcept = VertebralLevelCS#L3 "L3"
* status = #not-done
* statusReason.text = "Declined by the patient"
* code.coding[technique] = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* subject = Reference(Patient/example)

Instance: procedure-valid-sacroplasty-departure
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Sacroplasty of both alae with another technique beside it, time unknown, with departures"
Description: "Three departures, one with words, one without, one that is about no criterion; a technique that has no code; a time that nobody knows."
* insert Narrative([[Sacroplasty of both alae with cryoablation on the left, day not known. Departures: ongoing systemic infection, with rationale; improving patient, no words given.]])
* insert Identified(1f6f8a0d-02b5-4a0b-b1d3-5d0f6c8e2b04)
* insert SoundEnd
* extension[augmentedLevel][0].extension[site].valueCodeableConcept = VertebralLevelCS#sacral-ala-left "left sacral ala"
* extension[augmentedLevel][0].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#sacroplasty "Sacroplasty"
* extension[augmentedLevel][0].extension[approach].valueCodeableConcept = AccessApproachCS#sacral-long-axis "Sacral, long axis"
* extension[augmentedLevel][1].extension[site].valueCodeableConcept = VertebralLevelCS#sacral-ala-left "left sacral ala"
* extension[augmentedLevel][1].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#other "Another technique"
* extension[augmentedLevel][1].extension[technique].valueCodeableConcept.text = "Cryoablation before cement"
* extension[augmentedLevel][2].extension[site].valueCodeableConcept = VertebralLevelCS#sacral-ala-right "right sacral ala"
* extension[augmentedLevel][2].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#sacroplasty "Sacroplasty"
* extension[imagingGuidance].valueCodeableConcept = ImagingGuidanceCS#fluoroscopy-and-ct "Fluoroscopy and CT"
* extension[departureRationale][0].extension[criterion].valueCodeableConcept = ParameterCriterionCS#CON-REL-4 "Ongoing systemic infection"
* extension[departureRationale][0].extension[rationale].valueString = "Urinary infection treated for five days, without fever for two; the pain keeps the patient in bed."
* extension[departureRationale][1].extension[criterion].valueCodeableConcept = ParameterCriterionCS#CON-REL-5 "Fracture looks stable and the patient is improving"
* extension[departureRationale][1].extension[level].valueCodeableConcept = VertebralLevelCS#sacral-ala-right "right sacral ala"
* extension[departureRationale][1].extension[noneGiven].valueBoolean = true
* extension[departureRationale][2].extension[about].valueString = "left sacral ala differs between plan, consent and performance"
* extension[departureRationale][2].extension[level].valueCodeableConcept = VertebralLevelCS#sacral-ala-left "left sacral ala"
* extension[departureRationale][2].extension[noneGiven].valueBoolean = true
* status = #completed
* code.coding[technique] = AugmentationTechniqueCS#sacroplasty "Sacroplasty"
* code.text = "Sacroplasty of both alae"
* subject = Reference(Patient/example)
* performedDateTime.extension[$data-absent].valueCode = #unknown
* usedCode = InjectateCS#other "Another injectate"
* usedCode.text = "Bioactive composite cement"

Instance: implant
InstanceOf: Device
Usage: #inline
* udiCarrier.carrierHRF = "(01)09506000134352(17)280630(10)LOT-7731"
* lotNumber = "LOT-7731"
* type.text = "Expandable vertebral implant, 15 mm"

Instance: procedure-valid-implant-dose-and-time-out
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Implant-assisted augmentation of L2 with devices, dose and time-out"
Description: "What the room records beside the levels: the Universal Protocol, the implant with its UDI, the dose, that images were archived, how the level was counted, and when the last dose of an anticoagulant was."
* insert Narrative([[Implant-assisted augmentation of L2 on 9 April 2026, counted up from the sacrum. One expandable implant. Fluoroscopy 6.4 minutes, 310 mGy. Moderate sedation. Images archived. Last dose of apixaban on 5 April 2026.]])
* insert Identified(7b2d9c64-6e1a-4c80-9a3b-2c4d5e6f2b05)
* insert SoundEnd
* contained = implant
* extension[augmentedLevel].extension[site].valueCodeableConcept = VertebralLevelCS#L2 "L2"
* extension[augmentedLevel].extension[counting].valueCodeableConcept = LevelCountingCS#from-sacrum "Up from the sacrum"
* extension[augmentedLevel].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#implant-assisted "Implant-assisted augmentation"
* extension[augmentedLevel].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-5 "Rapidly progressive fracture"
* extension[radiationDose].extension[fluoroscopyTime].valueQuantity = 6.4 'min' "min"
* extension[radiationDose].extension[referenceAirKerma].valueQuantity = 310 'mGy' "mGy"
* extension[radiationDose].extension[doseAreaProduct].valueQuantity = 42.5 'Gy.cm2' "Gy·cm²"
* extension[radiationDose].extension[doseLengthProduct].valueQuantity = 120 'mGy.cm' "mGy·cm"
* extension[doseReport].extension[uid].valueString = "1.2.826.0.1.3680043.10.99.1"
* extension[doseReport].extension[device].valueString = "Invented Imaging C-arm 1"
* extension[doseReport].extension[studyDate].valueDate = "2026-04-09"
* extension[doseReport].extension[fluoroscopyTime].valueQuantity = 6.4 'min' "min"
* extension[doseReport].extension[referenceAirKerma].valueQuantity = 310 'mGy' "mGy"
* extension[doseReport].extension[doseAreaProduct].valueQuantity = 42.5 'Gy.cm2' "Gy·cm²"
* extension[doseReport].extension[doseLengthProduct].valueQuantity = 120 'mGy.cm' "mGy·cm"
* extension[imagesArchived].valueBoolean = true
* extension[universalProtocol].extension[verification].valueBoolean = true
* extension[universalProtocol].extension[marking].valueCodeableConcept = SiteMarkingCS#imaging "Level confirmed on imaging"
* extension[universalProtocol].extension[timeOut].valueDateTime = "2026-04-09T09:12:00+02:00"
* extension[sedationLevel].valueCodeableConcept = SedationLevelCS#moderate "Moderate sedation"
* extension[earlierSession].extension[relation].valueCodeableConcept = SessionRelationCS#staged "Further session of one plan"
* extension[earlierSession].extension[on].valueDateTime = "2026-04-02"
* extension[statedFact].extension[what].valueString = "Last dose of apixaban"
* extension[statedFact].extension[said].valueString = "5 April 2026, 20:00 (UTC+02:00)"
* extension[statedFact].extension[at].valueDateTime = "2026-04-05T20:00:00+02:00"
* extension[statedFact][1].extension[what].valueString = "Given for sedation"
* extension[statedFact][1].extension[said].valueString = "Midazolam 2 mg, 9 April 2026, 09:20 (UTC+02:00), as the EHR has it"
* extension[statedFact][1].extension[at].valueDateTime = "2026-04-09T09:20:00+02:00"
* extension[statedFact][1].extension[source].valueReference = Reference(MedicationAdministration/example)
* status = #completed
* code.coding[technique] = AugmentationTechniqueCS#implant-assisted "Implant-assisted augmentation"
* subject = Reference(Patient/example)
* performedPeriod.start = "2026-04-09T09:15:00+02:00"
* performedPeriod.end = "2026-04-09T10:02:00+02:00"
* usedReference = Reference(implant)

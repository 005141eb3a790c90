// One painful fracture, and the ninth day after: fhir-profiles/stories/l1.md tells it.

Instance: story-l1-patient
InstanceOf: Patient
Usage: #example
Title: "The patient of the L1 story"
Description: "An invented patient, 78 years old."
* insert Narrative([[Ilse Invented, born on 2 May 1947. An invented patient.]])
* identifier.system = "http://hospital.example/patients"
* identifier.value = "INV-0471"
* name.text = "Ilse Invented"
* gender = #female
* birthDate = "1947-05-02"

Instance: story-l1-pain-before
InstanceOf: VertebralAugmentationPainAndFunction
Usage: #example
Title: "Pain 8 of 10 on the morning of the procedure"
Description: "The pain evaluation before anything is done (section IV.C.1.a)."
* insert Narrative([[Pain 8 of 10 on 17 February 2026 at 8:10, before the procedure.]])
* insert Identified(1a110000-0000-4000-8000-000000000001)
* insert Score($LNC#72514-3, 8)
* insert Measured(before, "Before the procedure", 0, story-l1-procedure)
* subject = Reference(story-l1-patient)
* effectiveDateTime = "2026-02-17T08:10:00+01:00"
* performer = Reference(Practitioner/nurse)

Instance: story-l1-oswestry-before
InstanceOf: VertebralAugmentationPainAndFunction
Usage: #example
Title: "Oswestry index 62 a week before"
Description: "Function by an instrument that has no LOINC code: the total alone."
* insert Narrative([[Oswestry index 62 on 10 February 2026, seven days before the procedure.]])
* insert Identified(1a110000-0000-4000-8000-000000000002)
* insert Score(OutcomeInstrumentCS#oswestry "Oswestry disability index", 62)
* valueQuantity.unit = "of 100"
* insert Measured(before, "Before the procedure", -7, story-l1-procedure)
* subject = Reference(story-l1-patient)
* effectiveDateTime = "2026-02-10"

Instance: story-l1-assessment
InstanceOf: VertebralAugmentationAssessment
Usage: #example
Title: "The assessment for L1"
Description: "One level, the indication with what supports it, imaging that agrees, and nothing against it. Kyphosis was not assessed, which is said; microfracture was not answered, which is not."
* insert Narrative([[L1: painful osteoporotic fracture, pain not relieved by medicine, daily activities reduced, imaging agrees; no contraindication found. Pain 8 of 10.]])
* insert Identified(1a110000-0000-4000-8000-000000000003)
* extension[parameterRevision].valueString = "ACR–ASNR–ASSR–SIR–SNIS practice parameter for vertebral augmentation"
* partOf = Reference(story-l1-procedure)
* questionnaire = Canonical(vertebral-augmentation-assessment)
* status = #completed
* subject = Reference(story-l1-patient)
* authored = "2026-02-17T08:35:00+01:00"
* author = Reference(Practitioner/operator)
* insert AtLevel(L1)
* insert Present(IND-1)
* insert Present(IND-1a)
* insert Present(IND-1b)
* insert NotPresent(IND-2)
* insert NotAssessed(IND-6)
* insert Present(CARE-PRE-11)
* insert NotPresent(CON-ABS-2)
* insert NotPresent(CON-ABS-3)
* insert NotPresent(CON-REL-1)
* insert NotPresent(CON-REL-2.retropulsion)
* insert NotPresent(CON-REL-2.neurology)
* insert NotPresent(CON-REL-5.stable)
* insert ForPatient
* insert PainNow(8)
* insert NotPresent(CON-ABS-1)
* insert NotPresent(CON-REL-4)
* insert NotPresent(CARE-PRE-5)
* insert NotPresent(CON-ABS-4)
* insert NotPresent(CARE-PRE-3)
* insert NotPresent(CARE-PRE-4)

Instance: story-l1-provenance-suggested
InstanceOf: VertebralAugmentationProvenance
Usage: #example
Title: "The answers that the chart suggested"
Description: "Three answers that the operator took as the chart suggested them, with the resources that stood beside them."
* insert Narrative([[Three answers at L1 were suggested from the chart and taken by the operator on 17 February 2026.]])
* extension[answerOrigin].valueCodeableConcept = AnswerOriginCS#suggested "Taken as suggested"
* insert AnsweredAt(IND-1, L1)
* insert AnsweredAt(IND-1a, L1)
* insert AnsweredAt(CARE-PRE-11, L1)
* target = Reference(story-l1-assessment)
* occurredDateTime = "2026-02-17T08:31:00+01:00"
* recorded = "2026-02-17T08:35:00+01:00"
* insert PreparedBy(Practitioner/operator)
* insert AttestedBy(Practitioner/operator)
* insert SuggestedByVertaug
* insert FromChart(Condition/fracture-l1/_history/2)
* insert FromChart(ImagingStudy/mr-spine/_history/1)

Instance: story-l1-provenance-group
InstanceOf: VertebralAugmentationProvenance
Usage: #example
Title: "The answers that one act gave"
Description: "What the chart spoke nowhere for, answered 'not present' by one act: a nurse went through the list, the operator attested it."
* insert Narrative([[Six answers about the whole patient were given by one act on 17 February 2026, prepared by a nurse and attested by the operator.]])
* extension[answerOrigin].valueCodeableConcept = AnswerOriginCS#group-attested "Attested as a group"
* insert Answered(CON-ABS-1)
* insert Answered(CON-REL-4)
* insert Answered(CARE-PRE-5)
* insert Answered(CON-ABS-4)
* insert Answered(CARE-PRE-3)
* insert Answered(CARE-PRE-4)
* target = Reference(story-l1-assessment)
* occurredDateTime = "2026-02-17T08:33:00+01:00"
* recorded = "2026-02-17T08:35:00+01:00"
* insert PreparedBy(Practitioner/nurse)
* insert AttestedBy(Practitioner/operator)

Instance: story-l1-consent
InstanceOf: VertebralAugmentationConsent
Usage: #example
Title: "Consent to vertebroplasty of L1"
Description: "Given by the patient the day before, with the two risks that were talked about by their published rates."
* insert Narrative([[The patient agreed on 16 February 2026 to vertebroplasty of L1 with sedation.]])
* insert Identified(1a110000-0000-4000-8000-000000000004)
* extension[consentCoverage].extension[level].valueCodeableConcept = VertebralLevelCS#L1 "L1"
* extension[consentCoverage].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* extension[consentCoverage].extension[sedation].valueBoolean = true
* extension[riskDisclosed][0].extension[risk].valueCodeableConcept = DisclosedRiskCS#symptomatic-cement-leakage "Cement leakage with symptoms"
* extension[riskDisclosed][0].extension[publishedRate].valueString = "< 5 %"
* extension[riskDisclosed][0].extension[aetiology].valueCodeableConcept = AetiologyCS#osteoporosis "Osteoporosis"
* extension[riskDisclosed][1].extension[risk].valueCodeableConcept = DisclosedRiskCS#new-fracture-adjacent "New fracture at an adjacent level"
* extension[riskDisclosed][1].extension[publishedRate].valueString = "21 %"
* extension[consentForm].extension[takenBy].valueString = "Dr O. Operator"
* status = #active
* insert ToProcedure
* patient = Reference(story-l1-patient)
* dateTime = "2026-02-16T16:20:00+01:00"
* performer = Reference(story-l1-patient)

Instance: story-l1-procedure
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Vertebroplasty of L1"
Description: "Completed without complication; who did what is said, and the formal report is the operative note for now."
* insert Narrative([[Vertebroplasty of L1 on 17 February 2026, fluoroscopy, 4.5 mL PMMA cement through both pedicles, no leakage seen, no complication, stable at the end.]])
* insert Identified(1a110000-0000-4000-8000-000000000005)
* insert SoundEnd
* extension[augmentedLevel].extension[site].valueCodeableConcept = VertebralLevelCS#L1 "L1"
* extension[augmentedLevel].extension[counting].valueCodeableConcept = LevelCountingCS#from-sacrum "Up from the sacrum"
* extension[augmentedLevel].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* extension[augmentedLevel].extension[approach].valueCodeableConcept = AccessApproachCS#transpedicular-bilateral "Through both pedicles"
* extension[augmentedLevel].extension[cementVolume].valueQuantity = 4.5 'mL' "mL"
* extension[augmentedLevel].extension[leakage].valueCodeableConcept = CementLeakageSiteCS#none-seen "None seen"
* extension[augmentedLevel].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"
* extension[imagingGuidance].valueCodeableConcept = ImagingGuidanceCS#fluoroscopy "Fluoroscopy"
* extension[imagingCorrelation].valueReference = Reference(ImagingStudy/mr-spine)
* extension[radiationDose].extension[fluoroscopyTime].valueQuantity = 5.2 'min' "min"
* extension[radiationDose].extension[doseAreaProduct].valueQuantity = 31 'Gy.cm2' "Gy·cm²"
* extension[imagesArchived].valueBoolean = true
* extension[universalProtocol].extension[verification].valueBoolean = true
* extension[universalProtocol].extension[marking].valueCodeableConcept = SiteMarkingCS#imaging "Level confirmed on imaging"
* extension[universalProtocol].extension[timeOut].valueDateTime = "2026-02-17T09:02:00+01:00"
* extension[parameterRevision].valueString = "ACR–ASNR–ASSR–SIR–SNIS practice parameter for vertebral augmentation"
* status = #completed
* category = $SCT#387713003 "Surgical procedure"
* code.coding[technique] = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* subject = Reference(story-l1-patient)
* performedPeriod.start = "2026-02-17T09:05:00+01:00"
* performedPeriod.end = "2026-02-17T09:41:00+01:00"
* recorder = Reference(Practitioner/operator)
* insert Operator(Practitioner/operator)
* performer[+].function = PerformerFunctionCS#monitoring "Sedation and monitoring"
* performer[=].extension[profession].valueCodeableConcept = PerformerProfessionCS#nurse "Nurse"
* performer[=].actor = Reference(Practitioner/nurse)
* reasonCode = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"
* bodySite = VertebralLevelCS#L1 "L1"
* usedCode = InjectateCS#pmma "PMMA cement"
* report = Reference(story-l1-note)

Instance: story-l1-note
InstanceOf: VertebralAugmentationOperativeNote
Usage: #example
Title: "The operative note of L1"
Description: "The brief note at the end: it holds until the formal report is there."
* insert Narrative([[Operative note of 17 February 2026: vertebroplasty of L1, no complication, stable.]])
* insert Identified(1a110000-0000-4000-8000-000000000006)
* status = #current
* docStatus = #preliminary
* type = $LNC#28570-0 "Procedure note"
* subject = Reference(story-l1-patient)
* date = "2026-02-17T09:50:00+01:00"
* author = Reference(Practitioner/operator)
* content.attachment.contentType = #text/plain
* content.attachment.data = "VmVydGVicm9wbGFzdHkgb2YgTDEuIE5vIGltbWVkaWF0ZSBjb21wbGljYXRpb24uIFN0YWJsZS4="
* content.attachment.creation = "2026-02-17T09:50:00+01:00"
* context.related = Reference(story-l1-procedure)

Instance: story-l1-pain-day-9
InstanceOf: VertebralAugmentationPainAndFunction
Usage: #example
Title: "Pain 3 of 10 on the ninth day"
Description: "The same instrument as before the procedure: five points less."
* insert Narrative([[Pain 3 of 10 on 26 February 2026, nine days after the procedure.]])
* insert Identified(1a110000-0000-4000-8000-000000000007)
* insert Score($LNC#72514-3, 3)
* insert Measured(follow-up, "Follow-up", 9, story-l1-procedure)
* subject = Reference(story-l1-patient)
* effectiveDateTime = "2026-02-26T10:00:00+01:00"

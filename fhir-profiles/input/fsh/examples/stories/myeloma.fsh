// Myeloma with ablation, decided by a proxy: fhir-profiles/stories/myeloma.md tells it.

Instance: story-myeloma-patient
InstanceOf: Patient
Usage: #example
Title: "The patient of the myeloma story"
Description: "An invented patient, 66 years old."
* insert Narrative([[Rosa Fictional, born on 30 January 1960. An invented patient.]])
* identifier.system = "http://hospital.example/patients"
* identifier.value = "INV-0473"
* name.text = "Rosa Fictional"
* gender = #female
* birthDate = "1960-01-30"

Instance: daughter
InstanceOf: RelatedPerson
Usage: #inline
* patient = Reference(story-myeloma-patient)
* relationship = $role#HPOWATT "healthcare power of attorney"
* name.text = "C. Fictional"

Instance: story-myeloma-consent
InstanceOf: VertebralAugmentationConsent
Usage: #example
Title: "Consent by the daughter, who holds the power of attorney"
Description: "The proxy is contained, her role stands at the performer too, and what showed it is said."
* insert Narrative([[The daughter, who holds a health-care power of attorney, agreed on 20 April 2026 to vertebroplasty of T10 with radiofrequency ablation.]])
* insert Identified(3e1a0000-0000-4000-8000-000000000001)
* contained = daughter
* extension[consentCoverage].extension[level].valueCodeableConcept = VertebralLevelCS#T10 "T10"
* extension[consentCoverage].extension[technique][0].valueCodeableConcept = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* extension[consentCoverage].extension[technique][1].valueCodeableConcept = AugmentationTechniqueCS#rfa-adjunct "Augmentation with radiofrequency ablation"
* extension[consentCoverage].extension[sedation].valueBoolean = true
* extension[proxyEvidence].valueString = "Power of attorney of 11 January 2024, copy in the chart"
* extension[riskDisclosed].extension[risk].valueCodeableConcept = DisclosedRiskCS#transient-neurologic-deficit "Transient neurological deficit"
* extension[riskDisclosed].extension[publishedRate].valueString = "10 %"
* extension[riskDisclosed].extension[aetiology].valueCodeableConcept = AetiologyCS#neoplasm "Neoplasm"
* status = #active
* insert ToProcedure
* patient = Reference(story-myeloma-patient)
* dateTime = "2026-04-20T11:30:00+02:00"
* performer = Reference(daughter)
* performer.extension[proxyRelationship].valueCodeableConcept = $role#HPOWATT "healthcare power of attorney"

Instance: story-myeloma-assessment
InstanceOf: VertebralAugmentationAssessment
Usage: #example
Title: "The assessment for T10"
Description: "Weakened by tumour, which asks for neither fracture nor pain; tumour in the epidural space without marked narrowing, which alone is no contraindication."
* insert Narrative([[T10: vertebral body weakened by tumour; tumour in the epidural space, canal not markedly narrowed. Pain could not be scored.]])
* insert Identified(3e1a0000-0000-4000-8000-000000000002)
* questionnaire = Canonical(vertebral-augmentation-assessment)
* status = #completed
* subject = Reference(story-myeloma-patient)
* authored = "2026-04-21T07:50:00+02:00"
* insert AtLevel(T10)
* insert NotPresent(IND-1)
* insert Present(IND-2)
* insert Present(CARE-PRE-11)
* insert Present(CON-REL-3.extension)
* insert NotPresent(CON-REL-3.encroachment)
* insert ForPatient
* item[=].item[+].linkId = "CARE-PRE-6"
* item[=].item[=].answer.valueDecimal.extension[$data-absent].valueCode = #asked-unknown
* insert NotPresent(CON-ABS-1)
* insert Present(CARE-PRE-3)

Instance: story-myeloma-procedure
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Vertebroplasty of T10 with radiofrequency ablation"
Description: "Two techniques at one level: the level is given twice. The volume of cement is not known, and that is said."
* insert Narrative([[Radiofrequency ablation and vertebroplasty of T10 on 21 April 2026, CT. The volume of cement was not recorded.]])
* insert Identified(3e1a0000-0000-4000-8000-000000000003)
* insert SoundEnd
* extension[augmentedLevel][0].extension[site].valueCodeableConcept = VertebralLevelCS#T10 "T10"
* extension[augmentedLevel][0].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#rfa-adjunct "Augmentation with radiofrequency ablation"
* extension[augmentedLevel][0].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-2 "Vertebral body weakened by neoplasm"
* extension[augmentedLevel][1].extension[site].valueCodeableConcept = VertebralLevelCS#T10 "T10"
* extension[augmentedLevel][1].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* extension[augmentedLevel][1].extension[approach].valueCodeableConcept = AccessApproachCS#extrapedicular "Beside the pedicle"
* extension[augmentedLevel][1].extension[cementVolume].valueQuantity.value.extension[$data-absent].valueCode = #not-asked
* extension[augmentedLevel][1].extension[cementVolume].valueQuantity.system = $UCUM
* extension[augmentedLevel][1].extension[cementVolume].valueQuantity.code = #mL
* extension[augmentedLevel][1].extension[leakage].valueCodeableConcept = CementLeakageSiteCS#none-seen "None seen"
* extension[augmentedLevel][1].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-2 "Vertebral body weakened by neoplasm"
* extension[imagingGuidance].valueCodeableConcept = ImagingGuidanceCS#ct "CT"
* extension[radiationDose].extension[doseLengthProduct].valueQuantity = 640 'mGy.cm' "mGy·cm"
* status = #completed
* code.coding[technique][0] = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* code.coding[technique][1] = AugmentationTechniqueCS#rfa-adjunct "Augmentation with radiofrequency ablation"
* code.text = "Vertebroplasty of T10 with radiofrequency ablation"
* subject = Reference(story-myeloma-patient)
* performedPeriod.start = "2026-04-21T09:00:00+02:00"
* performedPeriod.end = "2026-04-21T10:25:00+02:00"
* insert Operator(Practitioner/operator)
* performer[+].function = PerformerFunctionCS#assistant "Assistant"
* performer[=].extension[profession].valueCodeableConcept = PerformerProfessionCS#non-physician-radiology-provider "Non-physician radiology provider"
* performer[=].actor = Reference(Practitioner/assistant)
* bodySite = VertebralLevelCS#T10 "T10"
* usedCode = InjectateCS#pmma "PMMA cement"

Instance: story-myeloma-performance-day-30
InstanceOf: VertebralAugmentationPainAndFunction
Usage: #example
Title: "Performance status 1 on the thirtieth day"
Description: "Function by another instrument than pain, at follow-up."
* insert Narrative([[ECOG performance status 1 on 21 May 2026, thirty days after the procedure.]])
* insert Identified(3e1a0000-0000-4000-8000-000000000004)
* insert Score($LNC#42800-3, 1)
* valueQuantity.unit = "ECOG grade"
* insert Measured(follow-up, "Follow-up", 30, story-myeloma-procedure)
* subject = Reference(story-myeloma-patient)
* effectiveDateTime = "2026-05-21"

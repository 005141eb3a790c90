// Two levels, a leak that hurts, and the review: fhir-profiles/stories/leak.md tells it.

Instance: story-leak-patient
InstanceOf: Patient
Usage: #example
Title: "The patient of the leak story"
Description: "An invented patient, 81 years old."
* insert Narrative([[Otto Made-Up, born on 19 August 1944. An invented patient.]])
* identifier.system = "http://hospital.example/patients"
* identifier.value = "INV-0472"
* name.text = "Otto Made-Up"
* gender = #male
* birthDate = "1944-08-19"

Instance: story-leak-consent
InstanceOf: VertebralAugmentationConsent
Usage: #example
Title: "Consent to kyphoplasty of L2 and L3"
Description: "Given by the patient; leakage with symptoms was among the risks."
* insert Narrative([[The patient agreed on 2 March 2026 to balloon kyphoplasty of L2 and L3.]])
* insert Identified(1eac0000-0000-4000-8000-000000000001)
* extension[consentCoverage].extension[level][0].valueCodeableConcept = VertebralLevelCS#L2 "L2"
* extension[consentCoverage].extension[level][1].valueCodeableConcept = VertebralLevelCS#L3 "L3"
* extension[consentCoverage].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#balloon-kyphoplasty "Balloon kyphoplasty"
* extension[riskDisclosed].extension[risk].valueCodeableConcept = DisclosedRiskCS#symptomatic-cement-leakage "Cement leakage with symptoms"
* status = #active
* insert ToProcedure
* patient = Reference(story-leak-patient)
* dateTime = "2026-03-02T14:00:00+01:00"
* performer = Reference(story-leak-patient)

Instance: story-leak-procedure
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Balloon kyphoplasty of L2 and L3"
Description: "Cement in the foramen at L3, seen during the injection; the patient wakes with pain in the leg."
* insert Narrative([[Balloon kyphoplasty of L2 and L3 on 3 March 2026. Cement in a foramen at L3; new pain in the left leg on waking.]])
* insert Identified(1eac0000-0000-4000-8000-000000000002)
* extension[augmentedLevel][0].extension[site].valueCodeableConcept = VertebralLevelCS#L2 "L2"
* extension[augmentedLevel][0].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#balloon-kyphoplasty "Balloon kyphoplasty"
* extension[augmentedLevel][0].extension[cementVolume].valueQuantity = 5 'mL' "mL"
* extension[augmentedLevel][0].extension[leakage].valueCodeableConcept = CementLeakageSiteCS#none-seen "None seen"
* extension[augmentedLevel][0].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"
* extension[augmentedLevel][1].extension[site].valueCodeableConcept = VertebralLevelCS#L3 "L3"
* extension[augmentedLevel][1].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#balloon-kyphoplasty "Balloon kyphoplasty"
* extension[augmentedLevel][1].extension[cementVolume].valueQuantity = 5.5 'mL' "mL"
* extension[augmentedLevel][1].extension[leakage].valueCodeableConcept = CementLeakageSiteCS#foraminal "Foramen"
* extension[augmentedLevel][1].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"
* extension[imagingGuidance].valueCodeableConcept = ImagingGuidanceCS#fluoroscopy "Fluoroscopy"
* extension[immediateComplications].valueCodeableConcept = ImmediateComplicationsCS#observed "Observed"
* extension[statusAtConclusion].valueCodeableConcept = StatusAtConclusionCS#new-deficit "New neurological deficit"
* extension[universalProtocol].extension[timeOut].valueDateTime = "2026-03-03T13:10:00+01:00"
* status = #completed
* code.coding[technique] = AugmentationTechniqueCS#balloon-kyphoplasty "Balloon kyphoplasty"
* subject = Reference(story-leak-patient)
* performedPeriod.start = "2026-03-03T13:15:00+01:00"
* performedPeriod.end = "2026-03-03T14:20:00+01:00"
* insert Operator(Practitioner/operator)
* bodySite[0] = VertebralLevelCS#L2 "L2"
* bodySite[1] = VertebralLevelCS#L3 "L3"
* complication = ComplicationKindCS#symptomatic-cement-leakage "Symptomatic cement leakage"

Instance: story-leak-event-mistaken
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "The first record of the leak, entered in error"
Description: "It named the wrong level. Nobody may count it, and deleting it would hide that it had been read: the modifier says that it does not stand."
* insert Narrative([[Entered in error: a record of symptomatic cement leakage at L2. See the one at L3.]])
* insert Identified(1eac0000-0000-4000-8000-000000000003)
* modifierExtension[recordStatus].valueCode = #entered-in-error
* extension[severityGrade].valueCodeableConcept = $absent-reason#not-asked "Not Asked"
* extension[eventLevel].valueCodeableConcept = VertebralLevelCS#L2 "L2"
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#symptomatic-cement-leakage "Symptomatic cement leakage"
* subject = Reference(story-leak-patient)
* date = "2026-03-03T14:30:00+01:00"
* outcome = $ae-outcome#unknown "Unknown"
* suspectEntity.instance = Reference(story-leak-procedure)

Instance: story-leak-event
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "Symptomatic leakage at L3"
Description: "Grade 3, major because the stay was prolonged and care raised; recovering."
* insert Narrative([[Symptomatic cement leakage at L3 on 3 March 2026, grade 3, major: longer stay in hospital. Recovering.]])
* insert Identified(1eac0000-0000-4000-8000-000000000004)
* extension[severityGrade].valueCodeableConcept = SIR2017GradeCS#3 "3 · severe"
* insert Consequence(admission-for-therapy, [["Admitted for treatment of it (outpatient procedure)"]], false)
* insert Consequence(unplanned-increase-in-care, "Unplanned higher level of care", true)
* insert Consequence(prolonged-hospitalization, "Longer stay in hospital", true)
* insert Consequence(permanent-sequelae, "Permanent harm", false)
* insert Consequence(death, "Death", false)
* extension[complicationClass].valueCodeableConcept = ComplicationClassCS#major "Major"
* insert Serious(intervention-to-prevent-harm, "Intervention to prevent permanent harm", true)
* extension[eventDescription].valueString = "Foraminal leakage at L3 on the left, pain and weakness in the leg"
* extension[eventLevel].valueCodeableConcept = VertebralLevelCS#L3 "L3"
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#symptomatic-cement-leakage "Symptomatic cement leakage"
* subject = Reference(story-leak-patient)
* date = "2026-03-03T14:20:00+01:00"
* detected = "2026-03-03T14:30:00+01:00"
* recordedDate = "2026-03-03T16:05:00+01:00"
* seriousness = $ae-seriousness#SeriousResultsInHospitalization "Requires or prolongs inpatient hospitalization"
* severity = $ae-severity#severe "Severe"
* outcome = $ae-outcome#recovering "Recovering"
* recorder = Reference(Practitioner/operator)
* suspectEntity.instance = Reference(story-leak-procedure)

Instance: story-leak-provenance-review
InstanceOf: VertebralAugmentationProvenance
Usage: #example
Title: "The review of the leak"
Description: "The deficit makes it an event that is reviewed, whatever the rate (section VII.B). The event was typed by the operator; another physician went through it and attested what it says. What the review thought of it stays with the review."
* insert Narrative([[The record of the leak at L3 was typed by the operator and attested after review on 9 March 2026 by another physician.]])
* extension[answerOrigin].valueCodeableConcept = AnswerOriginCS#typed "Typed"
* target = Reference(story-leak-event)
* occurredDateTime = "2026-03-03T16:05:00+01:00"
* recorded = "2026-03-09T12:00:00+01:00"
* insert PreparedBy(Practitioner/operator)
* insert AttestedBy(Practitioner/reviewer)

Instance: story-leak-pain-day-1
InstanceOf: VertebralAugmentationPainAndFunction
Usage: #example
Title: "No score on the day after"
Description: "The patient was asked and could not say: the reason stands where the score would."
* insert Narrative([[Pain was asked on 4 March 2026, the day after the procedure; the patient could not give a number.]])
* insert Identified(1eac0000-0000-4000-8000-000000000005)
* status = #final
* category[survey] = $observation-category#survey "Survey"
* code = $LNC#72514-3
* insert Measured(follow-up, "Follow-up", 1, story-leak-procedure)
* subject = Reference(story-leak-patient)
* effectiveDateTime = "2026-03-04"
* dataAbsentReason = $absent-reason#asked-unknown "Asked But Unknown"

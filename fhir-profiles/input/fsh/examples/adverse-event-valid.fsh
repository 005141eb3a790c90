Instance: adverse-event-valid-leakage-major
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "Symptomatic leakage at L1 that led to admission"
Description: "Everything that the profile has room for: grade 3, major, all five questions answered, and those of seriousness."
* insert Narrative([[Symptomatic cement leakage at L1 on 12 March 2026, grade 3, major: admitted for treatment of it. Recovering.]])
* insert Identified(8e2a7c10-5a7e-4b57-9f6d-2f1e0a9c2c01)
* extension[severityGrade].valueCodeableConcept = SIR2017GradeCS#3 "3 · severe"
* insert Consequence(admission-for-therapy, [["Admitted for treatment of it (outpatient procedure)"]], true)
* insert Consequence(unplanned-increase-in-care, "Unplanned higher level of care", false)
* insert Consequence(prolonged-hospitalization, "Longer stay in hospital", false)
* insert Consequence(permanent-sequelae, "Permanent harm", false)
* insert Consequence(death, "Death", false)
* extension[complicationClass].valueCodeableConcept = ComplicationClassCS#major "Major"
* insert Serious(life-threatening, "Life-threatening", false)
* insert Serious(disabling, "Disabling", false)
* insert Serious(intervention-to-prevent-harm, "Intervention to prevent permanent harm", false)
* extension[eventDescription].valueString = "Foraminal leakage at L1 on the left, pain in the groin"
* extension[eventLevel].valueCodeableConcept = VertebralLevelCS#L1 "L1"
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#symptomatic-cement-leakage "Symptomatic cement leakage"
* event.text = "Symptomatic cement leakage"
* subject = Reference(Patient/example)
* encounter = Reference(Encounter/example)
* date = "2026-03-12T11:40:00+01:00"
* detected = "2026-03-12T12:10:00+01:00"
* recordedDate = "2026-03-12T12:30:00+01:00"
* resultingCondition = Reference(Condition/example-radiculopathy)
* seriousness = $ae-seriousness#SeriousResultsInHospitalization "Requires or prolongs inpatient hospitalization"
* severity = $ae-severity#severe "Severe"
* outcome = $ae-outcome#recovering "Recovering"
* recorder = Reference(Practitioner/example)
* suspectEntity.instance = Reference(procedure-valid-kyphoplasty-two-levels)

Instance: adverse-event-valid-pain-minor
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "More pain for two days"
Description: "Grade 1, minor, resolved; only what was answered."
* insert Narrative([[More pain than before for two days after the procedure. Grade 1, minor. Resolved.]])
* insert Identified(2b9d4f77-1c3e-4a86-8d52-3a4b5c6d2c02)
* extension[severityGrade].valueCodeableConcept = SIR2017GradeCS#1 "1 · mild"
* extension[complicationClass].valueCodeableConcept = ComplicationClassCS#minor "Minor"
* insert Consequence(prolonged-hospitalization, "Longer stay in hospital", false)
* insert Serious(life-threatening, "Life-threatening", false)
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#transient-pain-increase "Transient increase in pain"
* subject = Reference(Patient/example)
* date = "2026-03-13"
* severity = $ae-severity#mild "Mild"
* outcome = $ae-outcome#resolved "Resolved"
* suspectEntity.instance = Reference(procedure-valid-kyphoplasty-two-levels)

Instance: adverse-event-valid-death
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "Fatal cement embolus, day not known"
Description: "Grade 5 and a fatal outcome go together; the day is said to be unknown."
* insert Narrative([[Symptomatic cement embolus of the lung, fatal. The day was not recorded.]])
* insert Identified(5f0e1d2c-9b8a-4756-a4b3-c2d1e0f92c03)
* extension[severityGrade].valueCodeableConcept = SIR2017GradeCS#5 "5 · death"
* insert Consequence(death, "Death", true)
* extension[complicationClass].valueCodeableConcept = ComplicationClassCS#major "Major"
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#symptomatic-cement-pulmonary-embolus "Symptomatic cement embolus of the lung"
* subject = Reference(Patient/example)
* date.extension[$data-absent].valueCode = #unknown
* seriousness = $ae-seriousness#SeriousResultsInDeath "Results in death"
* severity = $ae-severity#severe "Severe"
* outcome = $ae-outcome#fatal "Fatal"
* suspectEntity.instance = Reference(procedure-valid-stopped-reason-unknown)

Instance: adverse-event-valid-warned-grade-1-major
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "Grade 1 and major, with permanent harm that resolved"
Description: "Valid, and worth a second look: it draws va-ae-grade-1-major, va-ae-sequelae-resolved and va-ae-kind-other as warnings."
* insert Narrative([[A complication of grade 1 that is said to be major and to have left permanent harm, and to have resolved.]])
* insert Identified(7c8d9e0f-a1b2-4c3d-8e4f-5a6b7c8d2c04)
* extension[severityGrade].valueCodeableConcept = SIR2017GradeCS#1 "1 · mild"
* insert Consequence(permanent-sequelae, "Permanent harm", true)
* extension[complicationClass].valueCodeableConcept = ComplicationClassCS#major "Major"
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#other "Another complication"
* subject = Reference(Patient/example)
* date = "2026-03-20"
* severity = $ae-severity#mild "Mild"
* outcome = $ae-outcome#resolved "Resolved"
* suspectEntity.instance = Reference(procedure-valid-kyphoplasty-two-levels)

Instance: pain-valid-worst
InstanceOf: VertebralAugmentationPainAndFunction
Usage: #example
Title: "Pain 10 of 10, no more said"
Description: "The edge of the scale, and the least that the profile asks for: not even from which procedure it is counted."
* insert Narrative([[Pain 10 of 10 on 12 March 2026.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000001)
* insert Score($LNC#38208-5, 10)
* subject = Reference(Patient/example)
* effectiveDateTime = "2026-03-12"

Instance: function-valid-site-instrument
InstanceOf: VertebralAugmentationPainAndFunction
Usage: #example
Title: "A score by an instrument of the site's own"
Description: "The value set of instruments may be extended; when it was measured is not known, and that is said."
* insert Narrative([[45 by the instrument of the house, at a time that was not recorded.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000002)
* status = #final
* category[survey] = $observation-category#survey "Survey"
* code.text = "Mobility score of the house, 0 to 60"
* valueQuantity = 45 '{score}' "of 60"
* extension[measurementTiming].extension[phase].valueCodeableConcept = MeasurementPhaseCS#same-day "Same day, after it"
* extension[measurementTiming].extension[days].valueInteger = 0
* subject = Reference(Patient/example)
* effectiveDateTime.extension[$data-absent].valueCode = #unknown

Instance: function-valid-roland-morris
InstanceOf: VertebralAugmentationPainAndFunction
Usage: #example
Title: "Roland-Morris total 24, the highest"
Description: "The edge of an instrument that has a code of our own, a year after the procedure."
* insert Narrative([[Roland-Morris total 24 of 24, 365 days after the procedure.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000003)
* insert Score(OutcomeInstrumentCS#roland-morris "Roland-Morris disability questionnaire", 24)
* valueQuantity.unit = "of 24"
* insert Measured(follow-up, "Follow-up", 365, procedure-valid-kyphoplasty-two-levels)
* subject = Reference(Patient/example)
* effectiveDateTime = "2027-03-12"

Instance: operative-note-valid-author-unknown
InstanceOf: VertebralAugmentationOperativeNote
Usage: #example
Title: "A formal report whose author and time are not known"
Description: "What is required and not known says so: the time and the author by data-absent-reason."
* insert Narrative([[A report of the kyphoplasty of T12 and L1 whose author and time were not recorded.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000004)
* status = #current
* docStatus = #final
* type = $LNC#11504-8 "Surgical operation note"
* type.coding[1] = http://hospital.example/fhir/document-kinds#OP-2
* subject = Reference(Patient/example)
* date.extension[$data-absent].valueCode = #unknown
* author.extension[$data-absent].valueCode = #unknown
* content.attachment.contentType = #application/pdf
* content.attachment.url = "http://hospital.example/documents/771"
* context.related[0] = Reference(procedure-valid-kyphoplasty-two-levels)
* context.related[1] = Reference(adverse-event-valid-leakage-major)

Instance: assessment-valid-pain-alone
InstanceOf: VertebralAugmentationAssessment
Usage: #example
Title: "An assessment that was begun"
Description: "One answer, no pain at all; nothing else was answered, and nothing is made up for it. It says how it came about, by a code."
* insert Narrative([[No pain. Nothing else was answered yet.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000005)
* questionnaire = Canonical(vertebral-augmentation-assessment)
* status = #in-progress
* subject = Reference(Patient/example)
* authored.extension[$data-absent].valueCode = #unknown
* insert ForPatient
* insert PainNow(0)
* item[=].item[=].answer.extension[0].url = Canonical(answer-origin)
* item[=].item[=].answer.extension[=].valueCodeableConcept = AnswerOriginCS#typed "Typed"

Instance: assessment-valid-two-levels
InstanceOf: VertebralAugmentationAssessment
Usage: #example
Title: "Two levels, one of them the left sacral ala"
Description: "Each level is a group of its own; a level may have its site and no answer yet."
* insert Narrative([[T9: vertebral body weakened by tumour. Left sacral ala: not answered yet.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000006)
* questionnaire = Canonical(vertebral-augmentation-assessment)
* status = #in-progress
* subject = Reference(Patient/example)
* authored = "2026-03-11"
* insert AtLevel(T9)
* insert Present(IND-2)
* item[+].linkId = "level"
* item[=].item[0].linkId = "site"
* item[=].item[0].answer.valueCoding = VertebralLevelCS#sacral-ala-left "left sacral ala"

Instance: provenance-valid-nurse-alone
InstanceOf: VertebralAugmentationProvenance
Usage: #example
Title: "Typed by a nurse, attested by nobody yet"
Description: "What was prepared and not attested can be told from what a physician stands behind."
* insert Narrative([[The pain score was typed by a nurse on 11 March 2026 and is not attested yet.]])
* extension[answerOrigin].valueCodeableConcept = AnswerOriginCS#typed "Typed"
* insert Answered(CARE-PRE-6)
* target = Reference(assessment-valid-pain-alone)
* recorded = "2026-03-11T16:00:00+01:00"
* insert PreparedBy(Practitioner/nurse)

Instance: provenance-valid-edited
InstanceOf: VertebralAugmentationProvenance
Usage: #example
Title: "Against what the chart suggested"
Description: "The chart suggested another answer; the evidence that it named stands beside the one that was given."
* insert Narrative([[The answer about tumour at T9 was given against the suggestion of the chart on 11 March 2026.]])
* extension[answerOrigin].valueCodeableConcept = AnswerOriginCS#edited "Against the suggestion"
* insert AnsweredAt(IND-2, T9)
* target = Reference(assessment-valid-two-levels)
* recorded = "2026-03-11T16:00:00+01:00"
* insert AttestedBy(Practitioner/operator)
* insert SuggestedByVertaug
* insert FromChart(Condition/metastasis/_history/4)

Instance: provenance-valid-warned-without-evidence
InstanceOf: VertebralAugmentationProvenance
Usage: #example
Title: "Taken as suggested, from nobody knows what"
Description: "Valid, and worth a second look: it draws va-prov-evidence as a warning."
* insert Narrative([[An answer was taken as suggested; the evidence is not named.]])
* extension[answerOrigin].valueCodeableConcept = AnswerOriginCS#suggested "Taken as suggested"
* insert AnsweredAt(IND-2, T9)
* target = Reference(assessment-valid-two-levels)
* recorded = "2026-03-11T16:00:00+01:00"
* insert AttestedBy(Practitioner/operator)

Instance: adverse-event-valid-other-systems
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "Graded by the older classes"
Description: "Another system keeps its own code; what follows from a grade of SIR 2017 is then not asked."
* insert Narrative([[A haemorrhage after the procedure, class C of SIR, major: admitted for treatment of it.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000007)
* extension[severityGrade].valueCodeableConcept = SIRAFClassCS#C "C"
* insert Consequence(admission-for-therapy, [["Admitted for treatment of it (outpatient procedure)"]], true)
* extension[complicationClass].valueCodeableConcept = ComplicationClassCS#major "Major"
* modifierExtension[recordStatus].valueCode = #completed
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#vascular-injury-or-haemorrhage "Vascular injury or significant haemorrhage"
* subject = Reference(Patient/example)
* date = "2026-03-13"
* severity = $ae-severity#moderate "Moderate"
* outcome = $ae-outcome#ongoing "Ongoing"
* suspectEntity.instance = Reference(procedure-valid-kyphoplasty-two-levels)

Instance: adverse-event-valid-cirse-2
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "CIRSE grade 2, class not said"
Description: "A grade of another system; nobody has said whether it was major."
* insert Narrative([[More pain than before, one more night in hospital, CIRSE grade 2.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000008)
* extension[severityGrade].valueCodeableConcept = CIRSE2017GradeCS#2 "2"
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#transient-pain-increase "Transient increase in pain"
* subject = Reference(Patient/example)
* date = "2026-03-13"
* severity = $ae-severity#mild "Mild"
* outcome = $ae-outcome#resolved "Resolved"
* suspectEntity.instance = Reference(procedure-valid-kyphoplasty-two-levels)

Instance: adverse-event-valid-warned-grade-against-consequence
InstanceOf: VertebralAugmentationAdverseEvent
Usage: #example
Title: "Grade 4, minor and mild"
Description: "Valid, and worth a second look: it draws va-ae-grade-class and va-ae-grade-severity as warnings."
* insert Narrative([[A complication of grade 4 that is said to be minor and mild.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000009)
* extension[severityGrade].valueCodeableConcept = SIR2017GradeCS#4 "4 · life-threatening or disabling"
* extension[complicationClass].valueCodeableConcept = ComplicationClassCS#minor "Minor"
* actuality = #actual
* event.coding[kind] = ComplicationKindCS#infection "Infection"
* subject = Reference(Patient/example)
* date = "2026-03-20"
* severity = $ae-severity#mild "Mild"
* outcome = $ae-outcome#resolved "Resolved"
* suspectEntity.instance = Reference(procedure-valid-kyphoplasty-two-levels)

Instance: procedure-valid-warned-departures
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Departures that nobody explained"
Description: "Valid, for the parameter is guidance, and worth a second look: a non-physician as the primary operator who also monitored, septicaemia without a rationale, a new deficit without a complication, sacroplasty at a lumbar vertebra. Draws va-proc-operator, va-proc-monitoring, va-departure-absolute, va-proc-none-observed and va-level-sacrum as warnings."
* insert Narrative([[Sacroplasty at L5 on 2 June 2026 by a non-physician provider, in spite of septicaemia; no reason was given.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000010)
* extension[augmentedLevel].extension[site].valueCodeableConcept = VertebralLevelCS#L5 "L5"
* extension[augmentedLevel].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#sacroplasty "Sacroplasty"
* extension[immediateComplications].valueCodeableConcept = ImmediateComplicationsCS#none-observed "None observed"
* extension[statusAtConclusion].valueCodeableConcept = StatusAtConclusionCS#new-deficit "New neurological deficit"
* extension[departureRationale].extension[criterion].valueCodeableConcept = ParameterCriterionCS#CON-ABS-1 "Septicaemia"
* extension[departureRationale].extension[noneGiven].valueBoolean = true
* status = #completed
* code.coding[technique] = AugmentationTechniqueCS#sacroplasty "Sacroplasty"
* subject = Reference(Patient/example)
* performedDateTime = "2026-06-02"
* performer[0].function = PerformerFunctionCS#primary-operator "Primary operator"
* performer[0].extension[profession].valueCodeableConcept = PerformerProfessionCS#non-physician-radiology-provider "Non-physician radiology provider"
* performer[0].actor = Reference(Practitioner/assistant)
* performer[1].function = PerformerFunctionCS#monitoring "Sedation and monitoring"
* performer[1].actor = Reference(Practitioner/assistant)

Instance: procedure-valid-warned-unverified
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Completed without verification, images not kept"
Description: "Valid, and worth a second look: it draws va-proc-verified and va-proc-archived as warnings."
* insert Narrative([[Vertebroplasty of L1 on 3 June 2026. Patient, procedure and level were not verified; images were not archived.]])
* insert Identified(0b5e0000-0000-4000-8000-000000000011)
* insert SoundEnd
* extension[augmentedLevel].extension[site].valueCodeableConcept = VertebralLevelCS#L1 "L1"
* extension[augmentedLevel].extension[indication].valueCodeableConcept = ParameterCriterionCS#IND-1 "Painful osteoporotic vertebral fracture"
* extension[universalProtocol].extension[verification].valueBoolean = false
* extension[imagesArchived].valueBoolean = false
* status = #completed
* code.coding[technique] = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* subject = Reference(Patient/example)
* performedDateTime = "2026-06-03"

// A time-out that found two levels, and a consent that was withdrawn: fhir-profiles/stories/time-out.md tells it.

Instance: story-time-out-patient
InstanceOf: Patient
Usage: #example
Title: "The patient of the time-out story"
Description: "An invented patient, 73 years old."
* insert Narrative([[Paul Imagined, born on 8 November 1952. An invented patient.]])
* identifier.system = "http://hospital.example/patients"
* identifier.value = "INV-0474"
* name.text = "Paul Imagined"
* gender = #male
* birthDate = "1952-11-08"

Instance: story-time-out-consent
InstanceOf: VertebralAugmentationConsent
Usage: #example
Title: "Consent to L3, withdrawn on the next day"
Description: "What was agreed to stays readable; the status says that it holds no more."
* insert Narrative([[The patient agreed on 4 May 2026 to vertebroplasty of L3 and withdrew on 6 May 2026.]])
* insert Identified(7e0f0000-0000-4000-8000-000000000001)
* extension[consentCoverage].extension[level].valueCodeableConcept = VertebralLevelCS#L3 "L3"
* extension[consentCoverage].extension[technique].valueCodeableConcept = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* extension[consentWithdrawal].extension[when].valueDateTime = "2026-05-06T09:00:00+02:00"
* extension[consentWithdrawal].extension[reason].valueString = "Wants to wait and see."
* status = #inactive
* insert ToProcedure
* patient = Reference(story-time-out-patient)
* dateTime = "2026-05-04T10:00:00+02:00"
* performer = Reference(story-time-out-patient)

Instance: story-time-out-procedure
InstanceOf: VertebralAugmentationProcedure
Usage: #example
Title: "Not done: the time-out found another level on the form"
Description: "No needle was set. The level is the planned one, the verification says that it failed, and the reason is in words."
* insert Narrative([[Vertebroplasty of L2 was planned for 5 May 2026 and not done: at the time-out the consent form named L3.]])
* insert Identified(7e0f0000-0000-4000-8000-000000000002)
* extension[augmentedLevel].extension[site].valueCodeableConcept = VertebralLevelCS#L2 "L2"
* extension[universalProtocol].extension[verification].valueBoolean = false
* extension[universalProtocol].extension[timeOut].valueDateTime = "2026-05-05T08:40:00+02:00"
* status = #not-done
* statusReason.text = "The consent names L3, the plan L2: to be counted anew on whole-spine images"
* code.coding[technique] = AugmentationTechniqueCS#vertebroplasty "Vertebroplasty"
* subject = Reference(story-time-out-patient)
* bodySite = VertebralLevelCS#L2 "L2"
* recorder = Reference(Practitioner/operator)

Instance: story-time-out-note
InstanceOf: VertebralAugmentationOperativeNote
Usage: #example
Title: "The note of what was not done"
Description: "Kept elsewhere: the resource says where."
* insert Narrative([[Note of 5 May 2026: vertebroplasty of L2 not done, level to be confirmed.]])
* insert Identified(7e0f0000-0000-4000-8000-000000000003)
* status = #current
* docStatus = #final
* type = $LNC#28570-0 "Procedure note"
* subject = Reference(story-time-out-patient)
* date = "2026-05-05T09:00:00+02:00"
* author = Reference(Practitioner/operator)
* content.attachment.contentType = #application/pdf
* content.attachment.url = "http://hospital.example/documents/88213"
* context.related = Reference(story-time-out-procedure)

Instance: story-time-out-provenance
InstanceOf: VertebralAugmentationProvenance
Usage: #example
Title: "Who says so"
Description: "The record of what was not done was typed by the nurse who led the time-out, and attested by the operator."
* insert Narrative([[The record of the procedure that was not done was typed by a nurse and attested by the operator on 5 May 2026.]])
* extension[answerOrigin].valueCodeableConcept = AnswerOriginCS#typed "Typed"
* target = Reference(story-time-out-procedure)
* recorded = "2026-05-05T09:05:00+02:00"
* insert PreparedBy(Practitioner/nurse)
* insert AttestedBy(Practitioner/operator)

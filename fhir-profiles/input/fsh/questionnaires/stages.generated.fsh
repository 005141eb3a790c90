// Generated from src/assessment and src/words by `npm run profiles`. Do not edit.

Instance: vertebral-augmentation-plan
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: plan"
Description: "What is recorded at this stage of a vertebral augmentation: plan."
* name = "VertebralAugmentationPlanQuestions"
* title = "Vertebral augmentation: plan"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
* insert OfPackage
* subjectType = #Patient
* item[+]
  * linkId = "levels"
  * text = "Levels planned"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "levels.site"
    * text = "Level"
    * type = #choice
    * required = true
    * answerValueSet = Canonical(VertebralLevelVS)
  * item[+]
    * linkId = "levels.technique"
    * text = "Technique"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/augmentation-technique"
* item[+]
  * linkId = "guidance"
  * text = "Imaging guidance"
  * type = #choice
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/imaging-guidance"
* item[+]
  * linkId = "injectate"
  * text = "Injectate"
  * type = #choice
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/injectate"
* item[+]
  * linkId = "injectateText"
  * text = "Which injectate"
  * type = #string
* item[+]
  * linkId = "sedation"
  * text = "Sedation or anaesthesia"
  * type = #boolean

Instance: vertebral-augmentation-consent
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: consent"
Description: "What is recorded at this stage of a vertebral augmentation: consent."
* name = "VertebralAugmentationConsentQuestions"
* title = "Vertebral augmentation: consent"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
* insert OfPackage
* subjectType = #Patient
* item[+]
  * linkId = "decision"
  * text = "Consent for the procedure"
  * type = #choice
  * answerOption[+].valueString = "given"
  * answerOption[+].valueString = "refused"
* item[+]
  * linkId = "levels"
  * text = "Levels"
  * type = #choice
  * repeats = true
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/vertebral-level"
* item[+]
  * linkId = "techniques"
  * text = "Techniques"
  * type = #choice
  * repeats = true
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/augmentation-technique"
* item[+]
  * linkId = "sedationCovered"
  * text = "Covers sedation or anaesthesia"
  * type = #boolean
* item[+]
  * linkId = "aetiology"
  * text = "Rates for"
  * type = #choice
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/aetiology"
* item[+]
  * linkId = "risks"
  * text = "Risks explained"
  * type = #choice
  * repeats = true
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/disclosed-risk"
* item[+]
  * linkId = "risksMarkedTogether"
  * text = "Marked as explained at once"
  * type = #boolean
* item[+]
  * linkId = "givenBy"
  * text = "Decided by"
  * type = #choice
  * answerOption[+].valueString = "patient"
  * answerOption[+].valueString = "proxy"
* item[+]
  * linkId = "proxyName"
  * text = "Name of the proxy"
  * type = #string
* item[+]
  * linkId = "proxyRelationship"
  * text = "Entitled as"
  * type = #choice
  * answerOption[+].valueString = "HPOWATT"
  * answerOption[+].valueString = "DPOWATT"
  * answerOption[+].valueString = "GUARD"
  * answerOption[+].valueString = "NOK"
* item[+]
  * linkId = "proxyEvidence"
  * text = "What shows that the proxy may decide"
  * type = #string
* item[+]
  * linkId = "decidedAt"
  * text = "When"
  * type = #dateTime
* item[+]
  * linkId = "takenBy"
  * text = "Taken by"
  * type = #string
* item[+]
  * linkId = "signedOn"
  * text = "Signed"
  * type = #choice
  * answerOption[+].valueString = "hospital-form"
  * answerOption[+].valueString = "screen"
* item[+]
  * linkId = "formReference"
  * text = "The hospital’s form"
  * type = #string
* item[+]
  * linkId = "formDate"
  * text = "Form signed on"
  * type = #dateTime
* item[+]
  * linkId = "signature"
  * text = "Where it is signed"
  * type = #group
  * item[+]
    * linkId = "signature.name"
    * text = "Name of who signs"
    * type = #string
  * item[+]
    * linkId = "signature.path"
    * text = "Signature as drawn"
    * type = #string
  * item[+]
    * linkId = "signature.at"
    * text = "Signed at"
    * type = #dateTime
  * item[+]
    * linkId = "signature.text"
    * text = "What was signed"
    * type = #string
* item[+]
  * linkId = "withdrawal"
  * text = "Withdrawal"
  * type = #group
  * item[+]
    * linkId = "withdrawal.at"
    * text = "Withdrawn"
    * type = #dateTime
  * item[+]
    * linkId = "withdrawal.reason"
    * text = "Reason, if one was given"
    * type = #string

Instance: vertebral-augmentation-day
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: day of the procedure"
Description: "What is recorded at this stage of a vertebral augmentation: day of the procedure."
* name = "VertebralAugmentationDayProcedureQuestions"
* title = "Vertebral augmentation: day of the procedure"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
* insert OfPackage
* subjectType = #Patient
* item[+]
  * linkId = "universalProtocol"
  * text = "Universal Protocol"
  * type = #group
  * item[+]
    * linkId = "universalProtocol.verified"
    * text = "Patient, procedure and level verified"
    * type = #boolean
  * item[+]
    * linkId = "universalProtocol.marking"
    * text = "Marking of the site"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/site-marking"
  * item[+]
    * linkId = "universalProtocol.timeOutAt"
    * text = "Time-out at"
    * type = #dateTime
  * item[+]
    * linkId = "universalProtocol.timeOutLevels"
    * text = "Levels said at the time-out"
    * type = #choice
    * repeats = true
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/vertebral-level"

Instance: vertebral-augmentation-procedure
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: procedure"
Description: "What is recorded at this stage of a vertebral augmentation: procedure."
* name = "VertebralAugmentationProcedureQuestions"
* title = "Vertebral augmentation: procedure"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
* insert OfPackage
* subjectType = #Patient
* item[+]
  * linkId = "status"
  * text = "How it ended"
  * type = #choice
  * answerOption[+].valueString = "completed"
  * answerOption[+].valueString = "stopped"
  * answerOption[+].valueString = "not-done"
* item[+]
  * linkId = "statusReason"
  * text = "Why"
  * type = #string
* item[+]
  * linkId = "statusReasonUnknown"
  * text = "Reason not known because"
  * type = #choice
  * answerOption[+].valueString = "asked-unknown"
  * answerOption[+].valueString = "temp-unknown"
  * answerOption[+].valueString = "not-asked"
* item[+]
  * linkId = "performedStart"
  * text = "Began"
  * type = #dateTime
* item[+]
  * linkId = "performedEnd"
  * text = "Ended"
  * type = #dateTime
* item[+]
  * linkId = "performedUnknown"
  * text = "Time not known because"
  * type = #choice
  * answerOption[+].valueString = "asked-unknown"
  * answerOption[+].valueString = "temp-unknown"
  * answerOption[+].valueString = "not-asked"
* item[+]
  * linkId = "levels"
  * text = "What was done at each level"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "levels.site"
    * text = "Level"
    * type = #choice
    * required = true
    * answerValueSet = Canonical(VertebralLevelVS)
  * item[+]
    * linkId = "levels.technique"
    * text = "Technique"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/augmentation-technique"
  * item[+]
    * linkId = "levels.approach"
    * text = "Approach"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/access-approach"
  * item[+]
    * linkId = "levels.cementVolumeMl"
    * text = "Cement"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
    * extension[=].valueCoding = http://unitsofmeasure.org#mL
  * item[+]
    * linkId = "levels.leakage"
    * text = "Cement leakage"
    * type = #choice
    * repeats = true
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/cement-leakage-site"
* item[+]
  * linkId = "guidance"
  * text = "Imaging guidance"
  * type = #choice
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/imaging-guidance"
* item[+]
  * linkId = "injectate"
  * text = "Injectate"
  * type = #choice
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/injectate"
* item[+]
  * linkId = "injectateText"
  * text = "Which injectate"
  * type = #string
* item[+]
  * linkId = "team"
  * text = "Operator and team"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "team.name"
    * text = "Name"
    * type = #string
  * item[+]
    * linkId = "team.reference"
    * text = "Known in the EHR as"
    * type = #reference
  * item[+]
    * linkId = "team.role"
    * text = "Role"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/performer-function"
  * item[+]
    * linkId = "team.profession"
    * text = "Profession"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/performer-profession"
* item[+]
  * linkId = "sedationLevel"
  * text = "Sedation or anaesthesia given"
  * type = #choice
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/sedation-level"
* item[+]
  * linkId = "sedationMedicines"
  * text = "Sedation as given"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "sedationMedicines.given"
    * text = "Medicine and dose"
    * type = #string
  * item[+]
    * linkId = "sedationMedicines.at"
    * text = "At"
    * type = #dateTime
* item[+]
  * linkId = "devices"
  * text = "Devices and implants"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "devices.description"
    * text = "What it is"
    * type = #string
  * item[+]
    * linkId = "devices.udi"
    * text = "UDI"
    * type = #string
  * item[+]
    * linkId = "devices.lot"
    * text = "Lot"
    * type = #string
  * item[+]
    * linkId = "devices.serial"
    * text = "Serial number"
    * type = #string
  * item[+]
    * linkId = "devices.madeOn"
    * text = "Made"
    * type = #dateTime
  * item[+]
    * linkId = "devices.expires"
    * text = "Expires"
    * type = #dateTime
* item[+]
  * linkId = "dose"
  * text = "Radiation dose and images"
  * type = #group
  * item[+]
    * linkId = "dose.fluoroscopyTimeMin"
    * text = "Fluoroscopy time"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
    * extension[=].valueCoding = http://unitsofmeasure.org#min
  * item[+]
    * linkId = "dose.referenceAirKermaMGy"
    * text = "Air kerma at the reference point"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
    * extension[=].valueCoding = http://unitsofmeasure.org#mGy
  * item[+]
    * linkId = "dose.doseAreaProductGyCm2"
    * text = "Dose-area product"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
    * extension[=].valueCoding = http://unitsofmeasure.org#Gy.cm2
  * item[+]
    * linkId = "dose.doseLengthProductMGyCm"
    * text = "Dose-length product"
    * type = #quantity
    * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
    * extension[=].valueCoding = http://unitsofmeasure.org#mGy.cm
* item[+]
  * linkId = "imagesArchived"
  * text = "Images archived"
  * type = #boolean
* item[+]
  * linkId = "immediateComplications"
  * text = "Immediate complications"
  * type = #choice
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/immediate-complications"
* item[+]
  * linkId = "statusAtConclusion"
  * text = "Status at the end"
  * type = #choice
  * answerValueSet = "https://vertaug.example/fhir/ValueSet/status-at-conclusion"
* item[+]
  * linkId = "note"
  * text = "Note"
  * type = #string

Instance: vertebral-augmentation-recover
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: recovery"
Description: "What is recorded at this stage of a vertebral augmentation: recovery."
* name = "VertebralAugmentationRecoveryQuestions"
* title = "Vertebral augmentation: recovery"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
* insert OfPackage
* subjectType = #Patient
* item[+]
  * linkId = "bedRestFrom"
  * text = "Bed rest from"
  * type = #dateTime
* item[+]
  * linkId = "bedRestUntil"
  * text = "Bed rest until"
  * type = #dateTime

Instance: vertebral-augmentation-follow-up
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: follow up"
Description: "What is recorded at this stage of a vertebral augmentation: follow up."
* name = "VertebralAugmentationFollowUpQuestions"
* title = "Vertebral augmentation: follow up"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
* insert OfPackage
* subjectType = #Patient
* item[+]
  * linkId = "visits"
  * text = "Visits and calls"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "visits.at"
    * text = "When"
    * type = #dateTime
  * item[+]
    * linkId = "visits.by"
    * text = "By whom"
    * type = #string

Instance: vertebral-augmentation-complications
InstanceOf: Questionnaire
Usage: #definition
Title: "Vertebral augmentation: complications"
Description: "What is recorded at this stage of a vertebral augmentation: complications."
* name = "VertebralAugmentationComplicationsQuestions"
* title = "Vertebral augmentation: complications"
* description = "What is asked at this stage, in our own words. No question is required: what is not answered is not answered."
* insert OfPackage
* subjectType = #Patient
* item[+]
  * linkId = "complication"
  * text = "Complication"
  * type = #group
  * repeats = true
  * item[+]
    * linkId = "complication.kind"
    * text = "What happened"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/complication-kind"
  * item[+]
    * linkId = "complication.description"
    * text = "In your words"
    * type = #string
  * item[+]
    * linkId = "complication.level"
    * text = "Level"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/vertebral-level"
  * item[+]
    * linkId = "complication.occurredAt"
    * text = "When"
    * type = #dateTime
  * item[+]
    * linkId = "complication.occurredUnknown"
    * text = "Time not known because"
    * type = #choice
    * answerOption[+].valueString = "asked-unknown"
    * answerOption[+].valueString = "temp-unknown"
    * answerOption[+].valueString = "not-asked"
  * item[+]
    * linkId = "complication.grade"
    * text = "Severity, SIR 2017"
    * type = #choice
    * answerValueSet = "https://vertaug.example/fhir/ValueSet/sir-2017-grade"
  * item[+]
    * linkId = "complication.gradeUnknown"
    * text = "Grade not known because"
    * type = #choice
    * answerOption[+].valueString = "asked-unknown"
    * answerOption[+].valueString = "temp-unknown"
    * answerOption[+].valueString = "not-asked"
  * item[+]
    * linkId = "complication.consequences"
    * text = "Did it lead to any of these?"
    * type = #group
    * item[+]
      * linkId = "complication.consequences.admission-for-therapy"
      * text = "Admitted for treatment of it (outpatient procedure)"
      * type = #boolean
    * item[+]
      * linkId = "complication.consequences.unplanned-increase-in-care"
      * text = "Unplanned higher level of care"
      * type = #boolean
    * item[+]
      * linkId = "complication.consequences.prolonged-hospitalization"
      * text = "Longer stay in hospital"
      * type = #boolean
    * item[+]
      * linkId = "complication.consequences.permanent-sequelae"
      * text = "Permanent harm"
      * type = #boolean
    * item[+]
      * linkId = "complication.consequences.death"
      * text = "Death"
      * type = #boolean
  * item[+]
    * linkId = "complication.seriousCriteria"
    * text = "Did any of these apply?"
    * type = #group
    * item[+]
      * linkId = "complication.seriousCriteria.life-threatening"
      * text = "Life-threatening"
      * type = #boolean
    * item[+]
      * linkId = "complication.seriousCriteria.disabling"
      * text = "Disabling"
      * type = #boolean
    * item[+]
      * linkId = "complication.seriousCriteria.intervention-to-prevent-harm"
      * text = "Intervention to prevent permanent harm"
      * type = #boolean
  * item[+]
    * linkId = "complication.outcome"
    * text = "Outcome"
    * type = #choice
    * answerOption[+].valueString = "resolved"
    * answerOption[+].valueString = "recovering"
    * answerOption[+].valueString = "ongoing"
    * answerOption[+].valueString = "resolvedWithSequelae"
    * answerOption[+].valueString = "fatal"
    * answerOption[+].valueString = "unknown"

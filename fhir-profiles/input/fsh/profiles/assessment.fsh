Profile: VertebralAugmentationAssessment
Parent: QuestionnaireResponse
Id: vertebral-augmentation-assessment
Title: "Vertebral augmentation assessment"
Description: "What was answered before the procedure: indications, imaging correlation and contraindications at each level, and what concerns the whole patient (sections II and IV.C.1 of the practice parameter). A question without an answer was not answered, which is neither a yes nor a no; not-assessed is an answer. How each answer came about is said by Provenance."
* insert Published
* obeys va-assessment-questionnaire and va-assessment-groups and va-assessment-site and va-assessment-once and va-assessment-level-once and va-assessment-pain and va-assessment-level-questions and va-assessment-patient-questions and va-assessment-answers
* extension contains ParameterRevision named parameterRevision 0..1 MS
* identifier 1..1 MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* partOf MS
* partOf only Reference(Procedure)
* partOf ^short = "The procedure that was assessed for, once there is one"
* questionnaire 1..1 MS
* status MS
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* authored 1..1 MS
* authored ^short = "When the answers were put together; an unknown time is said with data-absent-reason"
* author MS
* item 1..* MS
* item.item MS
* item.item.answer MS

Profile: VertebralAugmentationProvenance
Parent: Provenance
Id: vertebral-augmentation-provenance
Title: "Provenance of a group of answers"
Description: "How a group of answers came to be, and who stands behind it. One Provenance holds the answers of one origin (taken as the chart suggested, taken against the suggestion, typed, or given by one act for several questions) that the same people prepared and attested at one time. Its target is the assessment with the questions named, or, without questions, a whole Procedure, Consent, AdverseEvent, score or note. The physician who performs the procedure is the one to review history, findings and indications (section IV.C.1.a of the practice parameter): attestedBy tells whether that was so."
* insert Published
* obeys va-prov-person and va-prov-attested and va-prov-evidence
* extension contains
    AnswerOrigin named answerOrigin 1..1 MS and
    AnsweredQuestion named answeredQuestion 0..* MS
* target MS
* target only Reference(QuestionnaireResponse or Procedure or Consent or AdverseEvent or Observation or DocumentReference)
* target ^short = "What the answers are in"
* occurred[x] only dateTime or Period
* occurred[x] MS
* occurred[x] ^short = "When the answers were given"
* recorded MS
* agent MS
* agent ^slicing.discriminator.type = #pattern
* agent ^slicing.discriminator.path = "type"
* agent ^slicing.rules = #open
* agent ^slicing.description = "Who prepared, who attested, and what suggested"
* agent contains
    preparedBy 0..* MS and
    attestedBy 0..* MS and
    suggestedBy 0..1 MS
* agent.type 1..1 MS
* agent.who MS
* agent[preparedBy].type = $participant#enterer
* agent[preparedBy] ^short = "Who entered the answers"
* agent[attestedBy].type = $participant#attester
* agent[attestedBy] ^short = "Who takes responsibility for the answers"
* agent[suggestedBy].type = $participant#assembler
* agent[suggestedBy].who only Reference(Device)
* agent[suggestedBy] ^short = "The software that suggested them from the chart"
* entity MS
* entity ^short = "The evidence that stood beside the answers"
* entity.role MS
* entity.what MS
* entity.what ^short = "The resource of the chart, with its version where that is known"

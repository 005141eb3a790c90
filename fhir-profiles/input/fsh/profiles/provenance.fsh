Profile: VertebralAugmentationProvenance
Parent: Provenance
Id: vertebral-augmentation-provenance
Title: "Provenance of a group of answers"
Description: "How a group of answers came to be, and who stands behind it. One Provenance holds the answers of one origin (taken as the chart suggested, taken against the suggestion, typed, or given by one act for several questions) that the same people prepared and attested at one time. Its target is the assessment with the questions named, or, without questions, a whole Procedure, Consent, AdverseEvent, score or note. The physician who performs the procedure is the one to review history, findings and indications (section IV.C.1.a of the practice parameter): the agent who attested tells whether that was so."
* insert Published
* obeys va-prov-origin and va-prov-person and va-prov-attested and va-prov-evidence and va-prov-one-suggests and va-prov-software-suggests
// That the origin has to be there is an invariant: engines that know an extension only by what the profile itself says of its url find none.
* extension contains
    AnswerOrigin named answerOrigin 0..1 MS and
    AnsweredQuestion named answeredQuestion 0..* MS
* target MS
* target only Reference(QuestionnaireResponse or Procedure or Consent or AdverseEvent or Observation or DocumentReference)
* target ^short = "What the answers are in"
* occurred[x] only dateTime or Period
* occurred[x] MS
* occurred[x] ^short = "When the answers were given"
* recorded MS
// Not sliced by type: R4 gives entity.agent the content of agent, and there are engines that then cannot read the profile.
* agent MS
* agent ^short = "Who prepared, who attested, and what suggested"
* agent.type 1..1 MS
* agent.type ^short = "enterer entered the answers; attester takes responsibility for them; assembler is the software that suggested them"
* agent.who MS
* entity MS
* entity ^short = "The evidence that stood beside the answers"
* entity.role MS
* entity.what MS
* entity.what ^short = "The resource of the chart, with its version where that is known"

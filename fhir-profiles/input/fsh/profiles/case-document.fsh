Profile: VertebralAugmentationCaseDocument
Parent: DocumentReference
Id: vertebral-augmentation-case-document
Title: "Vertebral augmentation case document"
Description: "A whole case as a case store keeps it, so that its next person takes it up wherever they sit. The document points to the case, says whose it is and who kept it when, and where it stands; the case itself is JSON in a Binary. Every time that it is kept is a version of the document. It is no clinical note, and nothing is to be read out of its content but by the app that wrote it."
* insert Published
* obeys va-identifier
* identifier 1..* MS
* identifier ^short = "The case"
* status MS
* type 1..1 MS
* type from CaseDocumentTypeVS (required)
* category 1..* MS
* category from CaseStandingVS (required)
* category ^short = "Where the case stands"
* subject 1..1 MS
* subject only Reference(Patient)
* date 1..1 MS
* date ^short = "When it was kept"
* author 1..* MS
* author only Reference(Practitioner or PractitionerRole)
* author ^short = "Who kept it; who is not known is said with data-absent-reason"
* description MS
* description ^short = "The levels, from head to sacrum"
* content MS
* content.attachment obeys va-case-content
* content.attachment.contentType MS
* content.attachment.url MS
* content.attachment.size MS
* content.attachment.hash MS
* context.period MS
* context.period ^short = "From the day of the procedure, done or planned, to that on which something was last recorded of the patient"

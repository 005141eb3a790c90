Profile: VertebralAugmentationOperativeNote
Parent: DocumentReference
Id: vertebral-augmentation-operative-note
Title: "Vertebral augmentation operative note"
Description: "The note that is entered at the end of the procedure: what was done, immediate complications, and how the patient was (section IV.C.3.a of the practice parameter). It stands until the formal report is there, so docStatus tells which of the two it is. For servers and readers that take documents where they take no Procedure or AdverseEvent."
* insert Published
* insert LoincNotice
* obeys va-identifier
* identifier 1..* MS
* status MS
* docStatus MS
* docStatus ^short = "preliminary: the brief note; final: the formal report"
* type 1..1 MS
* type from OperativeNoteTypeVS (preferred)
* type obeys va-note-type
* type ^short = "A note of a procedure or of an operation, by LOINC; a site adds codings of its own beside it"
// Fixed codes, not a required binding: a server that does not hold LOINC would refuse every note.
* type.coding MS
* type.coding ^slicing.discriminator.type = #pattern
* type.coding ^slicing.discriminator.path = "$this"
* type.coding ^slicing.rules = #open
* type.coding ^slicing.description = "Which of the two kinds of note it is, beside a site's own codings"
* type.coding contains procedureNote 0..* and operationNote 0..*
* type.coding[procedureNote] = $LNC#28570-0
* type.coding[procedureNote] ^short = "Procedure note"
* type.coding[operationNote] = $LNC#11504-8
* type.coding[operationNote] ^short = "Surgical operation note"
* subject 1..1 MS
* subject only Reference(Patient)
* date 1..1 MS
* date ^short = "When it was written; an unknown time is said with data-absent-reason"
* author 1..* MS
* author only Reference(Practitioner or PractitionerRole or Organization)
* content MS
* content.attachment MS
* content.attachment obeys va-note-attachment
* content.attachment.contentType 1..1 MS
* content.attachment.data MS
* content.attachment.url MS
* content.attachment.creation MS
* context 1..1 MS
* context.related 1..* MS
* context.related only Reference(Procedure or AdverseEvent)
* context.related ^short = "The procedure that the note is of, and its complications"
* context.period MS

// Instances of the base resource that claim the profile: SUSHI refuses to write an instance of the profile that breaks it.

Instance: invalid-case-document-standing-unknown
InstanceOf: DocumentReference
Usage: #example
Description: "Breaks the binding of category: lost is not a code of CaseStandingCS."
* insert Narrative([[An example that is wrong in one place: its id says in which.]])
* meta.profile = Canonical(VertebralAugmentationCaseDocument)
* insert KeptCase(a0000000-0000-4000-8000-000000000901)
* category.coding.system = Canonical(CaseStandingCS)
* category.coding.code = #lost
* date = "2026-03-12T11:04:00+01:00"
* author = Reference(Practitioner/operator)

Instance: invalid-case-document-without-author
InstanceOf: DocumentReference
Usage: #example
Description: "Breaks the minimum of author."
* insert Narrative([[An example that is wrong in one place: its id says in which.]])
* meta.profile = Canonical(VertebralAugmentationCaseDocument)
* insert KeptCase(a0000000-0000-4000-8000-000000000902)
* category = CaseStandingCS#planned "Planned"
* date = "2026-03-12T11:04:00+01:00"

Instance: invalid-case-document-without-hash
InstanceOf: DocumentReference
Usage: #example
Description: "Breaks va-case-content."
* insert Narrative([[An example that is wrong in one place: its id says in which.]])
* meta.profile = Canonical(VertebralAugmentationCaseDocument)
* insert Identified(a0000000-0000-4000-8000-000000000903)
* status = #current
* type = CaseDocumentTypeCS#vertebral-augmentation-case "Case of vertebral augmentation"
* category = CaseStandingCS#planned "Planned"
* subject = Reference(Patient/example)
* date = "2026-03-12T11:04:00+01:00"
* author = Reference(Practitioner/operator)
* content.attachment.contentType = #application/json
* content.attachment.url = "Binary/5b0e"
* content.attachment.size = 48211

RuleSet: KeptCase(uuid)
* insert Identified({uuid})
* status = #current
* type = CaseDocumentTypeCS#vertebral-augmentation-case "Case of vertebral augmentation"
* subject = Reference(Patient/example)
* content.attachment.contentType = #application/json
* content.attachment.url = "Binary/5b0e"
* content.attachment.size = 48211
* content.attachment.hash = "2jmj7l5rSw0yVb/vlWAYkK/YBwk="

Instance: case-document-valid-performed
InstanceOf: VertebralAugmentationCaseDocument
Usage: #example
Title: "A case after its procedure"
Description: "Two levels were treated; the record is not wholly in the EHR yet, and nobody has attested it."
* insert Narrative([[A case of vertebral augmentation at T12 and L1, kept on 12 March 2026.]])
* insert KeptCase(0b5e0000-0000-4000-8000-000000000020)
* category[0] = CaseStandingCS#performed "Performed"
* category[1] = CaseStandingCS#unsent "Not sent"
* category[2] = CaseStandingCS#unsigned "Not signed"
* date = "2026-03-12T11:04:00+01:00"
* author = Reference(Practitioner/operator)
* author.display = "Dr. Example Operator"
* description = "T12, L1"
* context.period.start = "2026-03-12"
* context.period.end = "2026-03-12"

Instance: case-document-valid-author-unknown
InstanceOf: VertebralAugmentationCaseDocument
Usage: #example
Title: "A case that was kept by nobody knows whom"
Description: "The sign-in said no name, and that is said; no level was chosen yet."
* insert Narrative([[A case of vertebral augmentation, kept on 2 March 2026.]])
* insert KeptCase(0b5e0000-0000-4000-8000-000000000021)
* category = CaseStandingCS#planned "Planned"
* date = "2026-03-02T09:30:00+01:00"
* author.extension[$data-absent].valueCode = #unknown

CodeSystem: CaseDocumentTypeCS
Id: case-document-type
Title: "Kind of case document"
Description: "By which a case document is told from every other document of a patient."
* insert OwnCodeSystem(CaseDocumentTypeVS)
* #vertebral-augmentation-case "Case of vertebral augmentation" "One case of vertebral augmentation as a whole, from its assessment to its follow-up, as the app that keeps it writes it."

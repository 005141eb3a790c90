ValueSet: CaseDocumentTypeVS
Id: case-document-type
Title: "Kind of case document"
Description: "Every code of CaseDocumentTypeCS."
* insert Published
* include codes from system CaseDocumentTypeCS

ValueSet: ExaminationFindingVS
Id: examination-finding
Title: "Finding of an examination"
Description: "Every code of ExaminationFindingCS."
* insert Published
* include codes from system ExaminationFindingCS

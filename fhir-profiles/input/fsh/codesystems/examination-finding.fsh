CodeSystem: ExaminationFindingCS
Id: examination-finding
Title: "Finding of an examination"
Description: "What came of one part of an examination, as who examined says it."
* insert OwnCodeSystem(ExaminationFindingVS)
* #normal "Normal" "Examined, and nothing abnormal was found."
* #abnormal "Abnormal" "Examined, and something abnormal was found; what it is stands beside it."
* #not-examined "Not examined" "It was not examined, which says nothing of how it is."

ValueSet: StatusAtConclusionVS
Id: status-at-conclusion
Title: "Status at the end of the procedure"
Description: "Every code of StatusAtConclusionCS."
* insert Published
* include codes from system StatusAtConclusionCS

ValueSet: CaseClosingReasonVS
Id: case-closing-reason
Title: "Why a case is closed"
Description: "Every code of CaseClosingReasonCS."
* insert Published
* include codes from system CaseClosingReasonCS

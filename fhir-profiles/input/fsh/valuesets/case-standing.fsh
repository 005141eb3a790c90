ValueSet: CaseStandingVS
Id: case-standing
Title: "Where a case stands"
Description: "Every code of CaseStandingCS."
* insert Published
* include codes from system CaseStandingCS

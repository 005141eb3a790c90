ValueSet: DisclosedRiskVS
Id: disclosed-risk
Title: "Risk disclosed"
Description: "Every code of DisclosedRiskCS."
* insert Published
* include codes from system DisclosedRiskCS

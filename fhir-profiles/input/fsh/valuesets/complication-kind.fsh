ValueSet: ComplicationKindVS
Id: complication-kind
Title: "Kind of complication"
Description: "Every code of ComplicationKindCS."
* insert Published
* include codes from system ComplicationKindCS

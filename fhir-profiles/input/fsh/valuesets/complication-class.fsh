ValueSet: ComplicationClassVS
Id: complication-class
Title: "Class of complication"
Description: "Every code of ComplicationClassCS."
* insert Published
* include codes from system ComplicationClassCS

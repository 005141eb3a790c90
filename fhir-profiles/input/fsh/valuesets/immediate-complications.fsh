ValueSet: ImmediateComplicationsVS
Id: immediate-complications
Title: "Immediate complications"
Description: "Every code of ImmediateComplicationsCS."
* insert Published
* include codes from system ImmediateComplicationsCS

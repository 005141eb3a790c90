ValueSet: PerformerFunctionVS
Id: performer-function
Title: "Function of a performer"
Description: "Every code of PerformerFunctionCS."
* insert Published
* include codes from system PerformerFunctionCS

ValueSet: SIRAFClassVS
Id: sir-a-f-class
Title: "Class of the Society of Interventional Radiology, A to F"
Description: "Every code of SIRAFClassCS."
* insert Published
* include codes from system SIRAFClassCS

ValueSet: PerformerProfessionVS
Id: performer-profession
Title: "Profession of a performer"
Description: "Every code of PerformerProfessionCS."
* insert Published
* include codes from system PerformerProfessionCS

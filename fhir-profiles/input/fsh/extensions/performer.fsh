Extension: PerformerProfession
Id: performer-profession
Title: "Profession of a performer"
Description: "What the performer is by profession. Section III.C of the practice parameter does not let a non-physician provider be the primary operator; a reference to a person does not tell a reader of the Procedure which of them that is."
Context: Procedure.performer
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from PerformerProfessionVS (required)

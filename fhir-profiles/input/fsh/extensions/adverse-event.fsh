Extension: SeverityGrade
Id: severity-grade
Title: "Severity grade"
Description: "The grade as it was given, which AdverseEvent.severity cannot hold in R4. Severity is derived from it, never the other way."
Context: AdverseEvent
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from SIR2017GradeVS (required)

Extension: MajorConsequence
Id: major-consequence
Title: "Consequence of a complication"
Description: "The answer to one of the five questions of section VII.B of the practice parameter. A question that nobody answered is absent."
Context: AdverseEvent
* insert Published
* extension contains consequence 1..1 and occurred 1..1
* extension[consequence] ^short = "Which of the five"
* extension[consequence].value[x] 1..1
* extension[consequence].value[x] only CodeableConcept
* extension[consequence].valueCodeableConcept from MajorConsequenceVS (required)
* extension[occurred] ^short = "Whether it occurred"
* extension[occurred].value[x] 1..1
* extension[occurred].value[x] only boolean

Extension: ComplicationClass
Id: complication-class
Title: "Class of complication"
Description: "Major or minor by section VII.B of the practice parameter."
Context: AdverseEvent
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from ComplicationClassVS (required)

Extension: EventLevel
Id: event-level
Title: "Level of the event"
Description: "The level where the complication arose, treated or not."
Context: AdverseEvent
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from VertebralLevelVS (required)

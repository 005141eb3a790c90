Extension: SeverityGrade
Id: severity-grade
Title: "Severity grade"
Description: "A grade as it was given, with the system that it is of, once for each system in which it was graded: AdverseEvent.severity cannot hold it in R4, which has no word for life-threatening or death. Severity is derived from the grade of SIR 2017, never the other way, and from no other (section VII.B of the practice parameter refers to SIR 2017)."
Context: AdverseEvent
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from SeverityGradeVS (required)

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
Description: "Major or minor by the consequences of section VII.B of the practice parameter, whose published rates are of major complications unless they say otherwise."
Context: AdverseEvent
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from ComplicationClassVS (required)

Extension: SeriousCriterion
Id: serious-criterion
Title: "What else makes an adverse event serious"
Description: "The answer to one of the questions by which an adverse event is serious beside the five consequences of section VII.B of the practice parameter and a fatal outcome. A question that nobody answered is absent: an event is called Non-serious only where all of them, and the five, are answered no."
Context: AdverseEvent
* insert Published
* extension contains criterion 1..1 and applies 1..1
* extension[criterion] ^short = "Which of them"
* extension[criterion].value[x] 1..1
* extension[criterion].value[x] only CodeableConcept
* extension[criterion].valueCodeableConcept from SeriousCriterionVS (required)
* extension[applies] ^short = "Whether it was so"
* extension[applies].value[x] 1..1
* extension[applies].value[x] only boolean

Extension: EventDescription
Id: event-description
Title: "Description of an event"
Description: "What happened, in the words of who recorded it. R4's AdverseEvent has no element for it, and AdverseEvent.event.text says the kind: section VII.B of the practice parameter counts complications by it."
Context: AdverseEvent
* insert Published
* value[x] 1..1
* value[x] only string

Extension: EventLevel
Id: event-level
Title: "Level of the event"
Description: "The level where the complication arose, treated or not: leakage and new fractures are counted by level (section VII.B of the practice parameter)."
Context: AdverseEvent
* insert Published
* value[x] 1..1
* value[x] only CodeableConcept
* valueCodeableConcept from VertebralLevelVS (required)

Extension: EventRecordStatus
Id: event-record-status
Title: "Status of the record of an event"
Description: "R4 gives AdverseEvent no status, so that a record made by mistake cannot be told from one that stands. Absent: the record stands. It modifies, because an event that was entered in error must not be counted among the complications of section VII.B of the practice parameter; a record that stands is better left without it, for a reader that does not know it has to set the whole event aside."
Context: AdverseEvent
* insert Published
* . ^isModifier = true
* . ^isModifierReason = "An event that was entered in error did not happen."
* value[x] 1..1
* value[x] only code
* valueCode from EventRecordStatusVS (required)

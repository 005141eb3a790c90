Instance: adverse-event-severity-grade
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse events by grade"
Description: "Complications by grade, with the system in which it was given: `AdverseEvent?severity-grade=SYSTEM|3`. A code alone would mix the systems."
* name = "AdverseEventSeverityGrade"
* description = "Complications by grade, with the system in which it was given: `AdverseEvent?severity-grade=SYSTEM|3`. A code alone would mix the systems."
* insert SearchOf(AdverseEvent, severity-grade, token)
* expression = "AdverseEvent.extension.where(url.endsWith('/StructureDefinition/severity-grade')).value"

Instance: adverse-event-complication-class
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse events by class"
Description: "Major or minor complications: `AdverseEvent?complication-class=major`."
* name = "AdverseEventComplicationClass"
* description = "Major or minor complications: `AdverseEvent?complication-class=major`."
* insert SearchOf(AdverseEvent, complication-class, token)
* expression = "AdverseEvent.extension.where(url.endsWith('/StructureDefinition/complication-class')).value"

Instance: adverse-event-event-level
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse events by level"
Description: "Complications by the level where they arose, treated or not."
* name = "AdverseEventEventLevel"
* description = "Complications by the level where they arose, treated or not."
* insert SearchOf(AdverseEvent, event-level, token)
* expression = "AdverseEvent.extension.where(url.endsWith('/StructureDefinition/event-level')).value"

Instance: adverse-event-identifier
InstanceOf: SearchParameter
Usage: #definition
Title: "Adverse events by identifier"
Description: "R4 gives AdverseEvent no search by identifier, and so no conditional create: with this one a writer can ask whether an event is there already."
* name = "AdverseEventIdentifier"
* description = "R4 gives AdverseEvent no search by identifier, and so no conditional create: with this one a writer can ask whether an event is there already."
* insert SearchOf(AdverseEvent, identifier, token)
* expression = "AdverseEvent.identifier"

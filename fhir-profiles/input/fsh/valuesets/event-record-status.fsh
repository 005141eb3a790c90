ValueSet: EventRecordStatusVS
Id: event-record-status
Title: "Status of the record of an event"
Description: "The event states of R4 that the record of a complication can have: those that later versions of FHIR give AdverseEvent.status."
* insert Published
* $event-status#in-progress
* $event-status#completed
* $event-status#entered-in-error
* $event-status#unknown

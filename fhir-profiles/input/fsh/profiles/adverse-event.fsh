Profile: VertebralAugmentationAdverseEvent
Parent: AdverseEvent
Id: vertebral-augmentation-adverse-event
Title: "Vertebral augmentation adverse event"
Description: "One complication of vertebral augmentation, at once or later. That there were no complications is not an AdverseEvent: it is said on the Procedure. It says when, at which level, how severe, what followed (the five questions that make it major, section VII.B of the practice parameter), whether it was serious, and how it ended. Complications that were found later say when they happened and when they were found. Grades are kept in the systems in which they were given, and how the event relates to the procedure is said only where somebody judged it. Every death, infection, neurological complication and symptomatic pulmonary embolus is to be reviewed (section VII.B): that needs its kind in a code. R4 gives AdverseEvent no status: a record made by mistake is marked by a modifier extension."
* insert Published
* obeys va-ae-severity and va-ae-grade-fatal and va-ae-fatal-severe and va-ae-major and va-ae-consequence-once and va-ae-death and va-ae-grade-1-major and va-ae-sequelae-resolved and va-ae-grade-class and va-ae-grade-severity and va-ae-fatal-serious and va-ae-serious and va-ae-serious-once and va-ae-kind-other and va-ae-grade-once and va-ae-new-fracture
* extension contains
    SeverityGrade named severityGrade 0..* MS and
    MajorConsequence named majorConsequence 0..5 MS and
    ComplicationClass named complicationClass 0..1 MS and
    SeriousCriterion named seriousCriterion 0..3 MS and
    EventDescription named eventDescription 0..1 MS and
    EventLevel named eventLevel 0..1 MS
* modifierExtension contains EventRecordStatus named recordStatus 0..1 MS
* identifier 1..1 MS
* identifier.system 1..1 MS
* identifier.value 1..1 MS
* actuality = #actual
* actuality MS
* event 1..1 MS
* event insert OwnCoding(kind, ComplicationKindCS, ComplicationKindVS, 1)
* event ^short = "Kind of complication; a site adds codings of its own beside it"
* event.text MS
* event.text ^short = "The kind in words; what happened in somebody's own words is event-description"
* subject only Reference(Patient)
* subject MS
* encounter MS
* date 1..1 MS
* date ^short = "When it occurred; an unknown time is said with data-absent-reason"
* detected MS
* detected ^short = "When it was found, where that was later"
* recordedDate MS
* resultingCondition MS
* seriousness MS
* seriousness ^short = "Serious or not, by the answers; left out where they do not settle it"
* severity MS
* severity ^short = "Follows from the grade; left out where the grade is said to be unknown"
* outcome 1..1 MS
* recorder MS
* suspectEntity 1..* MS
* suspectEntity.instance only Reference(Procedure)
* suspectEntity.instance MS
* suspectEntity.causality MS
* suspectEntity.causality.assessment MS
* suspectEntity.causality.assessment ^short = "How it relates to the procedure, by the scale of WHO-UMC; that nobody has judged it is said with data-absent-reason"

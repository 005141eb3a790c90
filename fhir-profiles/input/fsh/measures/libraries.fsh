Instance: VertebralAugmentationSessions
InstanceOf: Library
Usage: #definition
Title: "Sessions of vertebral augmentation"
Description: "Which Procedures are sessions, of what cause, and which complications count with them."
* name = "VertebralAugmentationSessions"
* title = "Sessions of vertebral augmentation"
* description = "Which Procedures are sessions of vertebral augmentation, of what cause, and which complications count with them. An engine is asked patient by patient, over resources of which each stands once."
* insert LibraryOfMeasures
* insert Needs(Procedure)
* insert Needs(AdverseEvent)

Instance: AnyMajorComplication
InstanceOf: Library
Usage: #definition
Title: "Any major complication, as CQL"
Description: "Patients and sessions with any major complication, by cause."
* name = "AnyMajorComplication"
* title = "Any major complication, as CQL"
* description = "Patients and sessions with any major complication, by cause."
* insert LibraryOfMeasures
* insert OnSessions
* insert Needs(Procedure)
* insert Needs(AdverseEvent)

Instance: DocumentationCompleteness
InstanceOf: Library
Usage: #definition
Title: "Completeness of documentation, as CQL"
Description: "Sessions of which is recorded what rates are counted from."
* name = "DocumentationCompleteness"
* title = "Completeness of documentation, as CQL"
* description = "Sessions of which is recorded what rates are counted from."
* insert LibraryOfMeasures
* insert OnSessions
* insert Needs(Procedure)
* insert Needs(Consent)

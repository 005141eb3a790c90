// What a server offers that holds our resources, and what a reader of them asks. The writer's statement is in capability.fsh.
RuleSet: Holds(type, profile)
* rest.resource[+].type = #{type}
* rest.resource[=].supportedProfile = Canonical({profile})
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].interaction[+].code = #update
* rest.resource[=].versioning = #versioned-update

RuleSet: ShownTo(type, profile)
* rest.resource[+].type = #{type}
* rest.resource[=].supportedProfile = Canonical({profile})
* rest.resource[=].interaction[+].code = #read
* rest.resource[=].interaction[+].code = #search-type

RuleSet: By(name, kind)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{kind}

RuleSet: ByOurs(name, kind, parameter)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{kind}
* rest.resource[=].searchParam[=].definition = Canonical({parameter})

RuleSet: ProcedureSearch
* insert By(patient, reference)
* insert By(date, date)
* insert By(code, token)
* insert ByOurs(augmented-level, token, procedure-augmented-level)
* insert ByOurs(augmentation-technique, token, procedure-augmentation-technique)
* insert ByOurs(level-technique, composite, procedure-level-technique)

RuleSet: AdverseEventSearch
* insert By(subject, reference)
* insert By(date, date)
* insert By(event, token)
* insert By(substance, reference)
* insert ByOurs(severity-grade, token, adverse-event-severity-grade)
* insert ByOurs(complication-class, token, adverse-event-complication-class)
* insert ByOurs(event-level, token, adverse-event-event-level)

Instance: vertaug-server
InstanceOf: CapabilityStatement
Usage: #definition
Title: "A server that holds the resources"
Description: "What a server offers that wants to hold what vertebral augmentation leaves in the record: our profiles, unaltered, an update that names the version that it replaces, a create that finds what is there by identifier, and searches by level, technique, grade and class."
* name = "VertaugServer"
* title = "A server that holds the resources"
* description = "What a server offers that wants to hold what vertebral augmentation leaves in the record: our profiles, unaltered, an update that names the version that it replaces, a create that finds what is there by identifier, and searches by level, technique, grade and class. Vertaug itself does with less, and says what is lost: its own needs are in the statement of the client."
* insert OfPackage
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* rest.mode = #server
* rest.documentation = "What is stored is given back with every element and extension that it came with, modifier extensions too. A resource that carries event-record-status is kept, and is found by every search: that it was entered in error is for the reader to act on. An update without If-Match, or with a version that is no longer the newest, is refused (412)."
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#SMART-on-FHIR
* rest.security.description = "SMART App Launch; scopes by resource type."
* rest.interaction.code = #transaction
* insert Holds(Procedure, VertebralAugmentationProcedure)
* rest.resource[=].conditionalCreate = true
* insert By(identifier, token)
* insert ProcedureSearch
* insert Holds(AdverseEvent, VertebralAugmentationAdverseEvent)
* rest.resource[=].conditionalCreate = true
* insert ByOurs(identifier, token, adverse-event-identifier)
* insert AdverseEventSearch
* rest.resource[=].documentation = "`substance` finds the complications of a procedure, in spite of its name: it goes by suspectEntity.instance. For a conditional create the server knows our SearchParameter of identifiers, since R4 has none here."
* insert Holds(Consent, VertebralAugmentationConsent)
* rest.resource[=].conditionalCreate = true
* insert By(identifier, token)
* insert By(patient, reference)
* insert By(date, date)
* insert Holds(Observation, VertebralAugmentationPainAndFunction)
* rest.resource[=].conditionalCreate = true
* insert By(identifier, token)
* insert By(patient, reference)
* insert By(code, token)
* insert By(date, date)
* insert Holds(DocumentReference, VertebralAugmentationOperativeNote)
* rest.resource[=].conditionalCreate = true
* insert By(identifier, token)
* insert By(patient, reference)
* insert By(type, token)
* insert By(related, reference)
* insert Holds(QuestionnaireResponse, VertebralAugmentationAssessment)
* rest.resource[=].conditionalCreate = true
* insert By(identifier, token)
* insert By(patient, reference)
* insert By(questionnaire, reference)
* insert Holds(Provenance, VertebralAugmentationProvenance)
* insert By(target, reference)
* insert By(recorded, date)

Instance: vertaug-reader
InstanceOf: CapabilityStatement
Usage: #definition
Title: "A reader of the resources"
Description: "Who shows or counts what vertebral augmentation left in the record, as a chart viewer, a registry or a quality report, and writes nothing."
* name = "VertaugReader"
* title = "A reader of the resources"
* description = "Who shows or counts what vertebral augmentation left in the record, as a chart viewer, a registry or a quality report, and writes nothing."
* insert OfPackage
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* rest.mode = #client
* rest.documentation = "A reader that does not know event-record-status sets an event that carries it aside, as FHIR asks of every modifier extension. Where an element holds data-absent-reason, that it is unknown is shown, and not nothing."
* insert ShownTo(Procedure, VertebralAugmentationProcedure)
* insert ProcedureSearch
* insert ShownTo(AdverseEvent, VertebralAugmentationAdverseEvent)
* insert AdverseEventSearch
* insert ShownTo(Consent, VertebralAugmentationConsent)
* insert By(patient, reference)
* insert ShownTo(Observation, VertebralAugmentationPainAndFunction)
* insert By(patient, reference)
* insert By(code, token)
* insert ShownTo(DocumentReference, VertebralAugmentationOperativeNote)
* insert By(patient, reference)
* insert ShownTo(QuestionnaireResponse, VertebralAugmentationAssessment)
* insert By(patient, reference)
* insert ShownTo(Provenance, VertebralAugmentationProvenance)
* insert By(target, reference)

RuleSet: Reads(type)
* rest.resource[+].type = #{type}
* rest.resource[=].interaction[+].code = #read

RuleSet: OnlySearches(type)
* rest.resource[+].type = #{type}
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference

RuleSet: Searches(type)
* insert Reads({type})
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "patient"
* rest.resource[=].searchParam[=].type = #reference

RuleSet: WithMedication(type)
* insert Searches({type})
* rest.resource[=].searchInclude = "{type}:medication"

RuleSet: Finds(type, parameter, kind)
* insert Reads({type})
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "{parameter}"
* rest.resource[=].searchParam[=].type = #{kind}

RuleSet: OnlyFinds(type, parameter, kind)
* rest.resource[+].type = #{type}
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "{parameter}"
* rest.resource[=].searchParam[=].type = #{kind}

RuleSet: Deletes
* rest.resource[=].interaction[+].code = #delete

RuleSet: Keeps(profile)
* rest.resource[=].supportedProfile = Canonical({profile})
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].interaction[+].code = #update
* rest.resource[=].conditionalCreate = true

RuleSet: ByIdentifier
* rest.resource[=].searchParam[+].name = "identifier"
* rest.resource[=].searchParam[=].type = #token

Instance: vertaug-client
InstanceOf: CapabilityStatement
Usage: #definition
Title: "Vertaug as a client"
Description: "What Vertaug reads, searches and writes."
* name = "VertaugClient"
* title = "Vertaug as a client"
* description = "What Vertaug asks of an EHR: everything that it reads, searches and writes, and nothing else. Each may be refused; what is then lost is said on the screen. Must support, in every profile of this package: who writes such a resource fills the element where the fact is known, and says why it is unknown by data-absent-reason where the element is required; who reads one shows the element or keeps it, and does not drop it in silence."
* insert OfPackage
* kind = #requirements
* fhirVersion = #4.0.1
* format = #json
* rest.mode = #client
* rest.documentation = "Searches ask for pages of 500 and follow next links; a search that came to no end says nothing of what was not in it. Writes go one by one, or as a transaction where the server takes one. An update names the version that it replaces (If-Match), and so does a delete, which is sent only where a site lets clinicians delete what was entered in error (deletes in config.json); a create asks by identifier first, or carries If-None-Exist where the server takes it."
* rest.security.service = http://terminology.hl7.org/CodeSystem/restful-security-service#SMART-on-FHIR
* rest.security.description = "SMART App Launch: the authorization code with PKCE, and patient scopes."
* rest.interaction.code = #transaction
* insert Reads(Patient)
* insert Searches(Condition)
* insert WithMedication(MedicationStatement)
* insert WithMedication(MedicationRequest)
* insert WithMedication(MedicationAdministration)
* insert Reads(Medication)
* insert Searches(AllergyIntolerance)
* insert Searches(Observation)
* rest.resource[=].searchParam[+].name = "code"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].searchParam[+].name = "category"
* rest.resource[=].searchParam[=].type = #token
* rest.resource[=].documentation = "By code, and by category for values that have a code of the site's own alone; newest first (_sort=-date). Scores as the profile of pain and function has them are read, and others beside them. One is written only where a site has that sent (alsoSends in config.json)."
* insert ByIdentifier
* insert Keeps(VertebralAugmentationPainAndFunction)
* insert Deletes
* insert Searches(ImagingStudy)
* insert Searches(DiagnosticReport)
* insert Searches(ServiceRequest)
* insert Searches(RelatedPerson)
* insert Searches(DocumentReference)
* insert ByIdentifier
* insert Keeps(VertebralAugmentationOperativeNote)
* rest.resource[=].documentation = "A note is written for what the EHR does not take as a resource of its own."
* insert OnlySearches(Encounter)
* insert Searches(Procedure)
* insert ByIdentifier
* insert Keeps(VertebralAugmentationProcedure)
* insert Deletes
* insert Searches(Consent)
* insert ByIdentifier
* insert Keeps(VertebralAugmentationConsent)
* insert Deletes
* insert Reads(AdverseEvent)
* rest.resource[=].interaction[+].code = #search-type
* rest.resource[=].searchParam[+].name = "subject"
* rest.resource[=].searchParam[=].type = #reference
* rest.resource[=].documentation = "By subject: R4 gives AdverseEvent no search by patient or identifier."
* insert Keeps(VertebralAugmentationAdverseEvent)
* insert Deletes
* insert Finds(QuestionnaireResponse, identifier, token)
* insert Keeps(VertebralAugmentationAssessment)
* insert Deletes
* rest.resource[=].documentation = "Only where a site has answers sent (alsoSends in config.json), or names forms of the EHR's own."
* insert Finds(Provenance, target, reference)
* rest.resource[=].supportedProfile = Canonical(VertebralAugmentationProvenance)
* rest.resource[=].interaction[+].code = #create
* rest.resource[=].documentation = "Only where a site has it sent (alsoSends in config.json). It is added, and never changed."
* insert OnlyFinds(Questionnaire, url, uri)
* rest.resource[=].documentation = "Only where a site names forms of the EHR's own."

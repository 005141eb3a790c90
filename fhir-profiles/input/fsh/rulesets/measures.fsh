// Their content, CQL and ELM, is attached from input/cql and input/elm when the package is built.
RuleSet: LibraryOfMeasures
* insert OfPackage
* type = $library-type#logic-library
* relatedArtifact[0].type = #depends-on
* relatedArtifact[0].display = "FHIRHelpers"
* relatedArtifact[0].resource = "http://fhir.org/guides/cqf/common/Library/FHIRHelpers|4.0.1"
* parameter[0].name = #"Measurement Period"
* parameter[0].use = #in
* parameter[0].min = 1
* parameter[0].max = "1"
* parameter[0].type = #Period
* parameter[0].documentation = "From the first to the last day of the sessions that are counted."
* parameter[1].name = #"As Of"
* parameter[1].use = #in
* parameter[1].min = 0
* parameter[1].max = "1"
* parameter[1].type = #date
* parameter[1].documentation = "The day of the question; today unless said. What is dated after the day that follows it is in no rate."
* parameter[2].name = #"Early Days"
* parameter[2].use = #in
* parameter[2].min = 0
* parameter[2].max = "1"
* parameter[2].type = #integer
* parameter[2].documentation = "Days after the session within which a complication counts as of it; 30 unless said."
* parameter[3].name = #"New Fracture Days"
* parameter[3].use = #in
* parameter[3].min = 0
* parameter[3].max = "1"
* parameter[3].type = #integer
* parameter[3].documentation = "The same of new fractures; 365 unless said."

RuleSet: OnSessions
* relatedArtifact[1].type = #depends-on
* relatedArtifact[1].resource = Canonical(VertebralAugmentationSessions)

RuleSet: Needs(type)
* dataRequirement[+].type = #{type}

RuleSet: ProportionOf(basis)
* insert OfPackage
* extension[0].url = $population-basis
* extension[0].valueCode = #{basis}
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient "Patient"
* scoring = $measure-scoring#proportion "Proportion"
* clinicalRecommendationStatement = "ACR–ASNR–ASSR–SIR–SNIS practice parameter for vertebral augmentation, section VII.B, paraphrased."

RuleSet: Rate(cases, events)
* group[=].population[0].code = $measure-population#initial-population "Initial Population"
* group[=].population[0].criteria.language = #text/cql-identifier
* group[=].population[0].criteria.expression = "{cases}"
* group[=].population[1].code = $measure-population#denominator "Denominator"
* group[=].population[1].criteria.language = #text/cql-identifier
* group[=].population[1].criteria.expression = "{cases}"
* group[=].population[2].code = $measure-population#numerator "Numerator"
* group[=].population[2].criteria.language = #text/cql-identifier
* group[=].population[2].criteria.expression = "{events}"

RuleSet: OfCause(code, display, criteria)
* group[=].stratifier[+].code = AetiologyCS#{code} {display}
* group[=].stratifier[=].criteria.language = #text/cql-identifier
* group[=].stratifier[=].criteria.expression = "{criteria}"

RuleSet: ByCause
* insert OfCause(osteoporosis, "Osteoporosis", Sessions for Osteoporosis)
* insert OfCause(neoplasm, "Neoplasm", Sessions for Neoplasm)
* insert OfCause(other, "Another cause", Sessions for Another Cause)
* insert OfCause(unknown, "Cause not settled", Sessions of Unknown Cause)

RuleSet: Beside(text, criteria)
* supplementalData[+].code.text = {text}
* supplementalData[=].usage = $measure-data-usage#supplemental-data "Supplemental Data"
* supplementalData[=].criteria.language = #text/cql-identifier
* supplementalData[=].criteria.expression = "{criteria}"

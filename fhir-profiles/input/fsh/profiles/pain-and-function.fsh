Profile: VertebralAugmentationPainAndFunction
Parent: Observation
Id: vertebral-augmentation-pain-and-function
Title: "Pain or function before and after vertebral augmentation"
Description: "One score of pain, disability or quality of life, by a validated instrument that is named. The practice parameter asks for a pain evaluation before anything is done (section IV.C.1.a) and judges success by pain, disability and quality of life (section VII.B): that needs the same instrument before and after, so when it was measured relative to the procedure is said here too. Only the total is held; the items of an instrument belong to its owner."
* insert Published
* insert LoincNotice
* obeys va-identifier and va-score-value and va-score-pain and va-score-oswestry and va-score-roland and va-score-ecog
* extension contains MeasurementTiming named measurementTiming 0..1 MS
* identifier 1..* MS
* status MS
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category ^slicing.description = "A survey, beside what categories a site adds"
* category contains survey 1..1 MS
* category[survey] = $observation-category#survey
* category[survey] ^short = "Survey"
* code MS
* code from PainAndFunctionInstrumentVS (extensible)
* code ^short = "Which instrument; another one keeps its own code"
* subject 1..1 MS
* subject only Reference(Patient)
* encounter MS
* effective[x] 1..1 MS
* effective[x] only dateTime or Period
* effective[x] ^short = "When it was measured; an unknown time is said with data-absent-reason"
* performer MS
* value[x] only Quantity
* value[x] MS
* valueQuantity
  * value 1..1
  * comparator 0..0
  * system 1..1
  * system = $UCUM
  * code 1..1
  * code from ScoreUnitVS (required)
* dataAbsentReason MS
* dataAbsentReason ^short = "Why there is no score: asked and unknown, not asked, refused"

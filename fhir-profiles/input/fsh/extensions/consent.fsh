Extension: ConsentCoverage
Id: consent-coverage
Title: "What the consent covers"
Description: "Levels, techniques and sedation that were explained and agreed to, or refused. A level that is not in it is not covered."
Context: Consent
* insert Published
* extension contains
    level 0..* and
    technique 0..* and
    sedation 0..1
* extension[level] ^short = "Level covered"
* extension[level].value[x] 1..1
* extension[level].value[x] only CodeableConcept
* extension[level].valueCodeableConcept from VertebralLevelVS (required)
* extension[technique] ^short = "Technique covered"
* extension[technique].value[x] 1..1
* extension[technique].value[x] only CodeableConcept
* extension[technique].valueCodeableConcept from AugmentationTechniqueVS (required)
* extension[technique].valueCodeableConcept obeys va-technique-other
* extension[sedation] ^short = "Whether sedation is covered"
* extension[sedation].value[x] 1..1
* extension[sedation].value[x] only boolean

Extension: ConsentForm
Id: consent-form
Title: "The signed form"
Description: "Where the signed form is kept, and who took the consent, when the form itself is not in the EHR as a document."
Context: Consent
* insert Published
* extension contains
    reference 0..1 and
    takenBy 0..1
* extension[reference] ^short = "Number or place of the form"
* extension[reference].value[x] 1..1
* extension[reference].value[x] only string
* extension[takenBy] ^short = "Who took the consent"
* extension[takenBy].value[x] 1..1
* extension[takenBy].value[x] only string

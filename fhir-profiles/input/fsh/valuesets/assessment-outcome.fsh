ValueSet: AssessmentOutcomeVS
Id: assessment-outcome
Title: "Outcome of the assessment"
Description: "Every code of AssessmentOutcomeCS."
* insert Published
* include codes from system AssessmentOutcomeCS

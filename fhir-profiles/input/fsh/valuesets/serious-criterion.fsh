ValueSet: SeriousCriterionVS
Id: serious-criterion
Title: "What makes an adverse event serious beside its consequences"
Description: "Every code of SeriousCriterionCS."
* insert Published
* include codes from system SeriousCriterionCS

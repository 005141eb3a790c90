ValueSet: ParameterCriterionVS
Id: parameter-criterion
Title: "Criterion of the practice parameter"
Description: "Every code of ParameterCriterionCS."
* insert Published
* include codes from system ParameterCriterionCS

ValueSet: ParameterIndicationVS
Id: parameter-indication
Title: "Indication of the practice parameter"
Description: "The criteria of ParameterCriterionCS that are indications (section II.A of the practice parameter)."
* insert Published
* ParameterCriterionCS#IND-1
* ParameterCriterionCS#IND-1a
* ParameterCriterionCS#IND-1b
* ParameterCriterionCS#IND-2
* ParameterCriterionCS#IND-3
* ParameterCriterionCS#IND-4
* ParameterCriterionCS#IND-5
* ParameterCriterionCS#IND-6

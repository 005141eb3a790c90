ValueSet: DecisionCapacityVS
Id: decision-capacity
Title: "Capacity to decide"
Description: "Every code of DecisionCapacityCS."
* insert Published
* include codes from system DecisionCapacityCS

ValueSet: MuscleStrengthVS
Id: muscle-strength
Title: "Strength of a muscle"
Description: "Every code of MuscleStrengthCS."
* insert Published
* include codes from system MuscleStrengthCS

ValueSet: ScoreUnitVS
Id: score-unit
Title: "Unit of a score"
Description: "Units of UCUM in which scores are given. Millimetres are not among them: a visual analogue scale is another instrument than a number from 0 to 10."
* insert Published
* ^copyright = "Includes codes of UCUM (https://ucum.org), copyright Regenstrief Institute, Inc., available at no cost under its licence."
* $UCUM#1
* $UCUM#{score}
* $UCUM#{T-score}
* $UCUM#%

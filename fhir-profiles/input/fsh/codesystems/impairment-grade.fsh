CodeSystem: ImpairmentGradeCS
Id: impairment-grade
Title: "Grade of spinal cord impairment"
Description: "Letters of the scales of spinal cord impairment: A is the gravest, E is none. What each letter means is the scale's to say."
* insert OwnCodeSystem(ImpairmentGradeVS)
* #A "A" "The gravest grade."
* #B "B" "The grade after A."
* #C "C" "The grade after B."
* #D "D" "The grade after C."
* #E "E" "No impairment."

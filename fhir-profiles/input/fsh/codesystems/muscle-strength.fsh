CodeSystem: MuscleStrengthCS
Id: muscle-strength
Title: "Strength of a muscle"
Description: "Grades of the Medical Research Council's scale, by number. One grade stands for the key muscles of one root on one side."
* insert OwnCodeSystem(MuscleStrengthVS)
* #0 "0 of 5" "No contraction."
* #1 "1 of 5" "A flicker of contraction."
* #2 "2 of 5" "Movement with gravity taken away."
* #3 "3 of 5" "Movement against gravity."
* #4 "4 of 5" "Movement against gravity and some resistance."
* #5 "5 of 5" "Normal strength."

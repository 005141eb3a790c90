CodeSystem: SIRAFClassCS
Id: sir-a-f-class
Title: "SIR class A to F"
Description: "The older classification of the Society of Interventional Radiology, in short paraphrase. A and B are minor, C to F major."
* insert OwnCodeSystem(SIRAFClassVS)
* #A "A" "No therapy, no consequence."
* #B "B" "Nominal therapy, no consequence; at most a night of observation."
* #C "C" "Therapy, or a short stay in hospital of less than 48 hours."
* #D "D" "Major therapy, an unplanned rise in the level of care, or a stay prolonged by more than 48 hours."
* #E "E" "Permanent harm."
* #F "F" "Death."

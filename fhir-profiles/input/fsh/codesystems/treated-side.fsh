CodeSystem: TreatedSideCS
Id: treated-side
Title: "Side"
Description: "The side of the patient from which, or on which, a level is treated."
* insert OwnCodeSystem(TreatedSideVS)
* #left "Left" "The patient’s left side."
* #right "Right" "The patient’s right side."
* #both "Both sides" "Left and right."

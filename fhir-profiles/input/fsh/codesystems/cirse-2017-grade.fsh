CodeSystem: CIRSE2017GradeCS
Id: cirse-2017-grade
Title: "CIRSE grade, 2017"
Description: "The classification of the Cardiovascular and Interventional Radiological Society of Europe of 2017, in short paraphrase. The modification of 2026 is another system."
* insert OwnCodeSystem(CIRSE2017GradeVS)
* #1 "1" "Solved within the same procedure."
* #2 "2" "An unplanned longer stay of less than 48 hours, without further therapy."
* #3 "3" "Further therapy or a stay longer by more than 48 hours, without lasting harm."
* #4 "4" "Mild harm that outlasts the stay in hospital."
* #5 "5" "Severe harm that takes assistance in daily life."
* #6 "6" "Death."

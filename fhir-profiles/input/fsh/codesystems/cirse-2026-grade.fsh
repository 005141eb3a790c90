CodeSystem: CIRSE2026GradeCS
Id: cirse-2026-grade
Title: "CIRSE grade, 2026"
Description: "The codes of the modification of 2026 of the classification of the Cardiovascular and Interventional Radiological Society of Europe (CardioVascular and Interventional Radiology 2026;49:2-6, doi:10.1007/s00270-025-04200-w), which divides the grades 1 and 3 of 2017. What each of them means stands in that publication and is not repeated here: the code is kept with its version, and nothing is derived from it but death."
* insert OwnCodeSystem(CIRSE2026GradeVS)
* #1a "1a"
* #1b "1b"
* #2 "2"
* #3a "3a"
* #3b "3b"
* #4 "4"
* #5 "5"
* #6 "6" "Death."

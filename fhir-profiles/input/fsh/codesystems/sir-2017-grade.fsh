CodeSystem: SIR2017GradeCS
Id: sir-2017-grade
Title: "Severity grade (SIR 2017)"
Description: "Grades 1 to 5 of the adverse event classification of the Society of Interventional Radiology of 2017, to which section VII.B of the practice parameter refers. The criteria of each grade are in that publication and are not repeated here."
* insert OwnCodeSystem(SIR2017GradeVS)
* #1 "1 · mild" "Grade 1; the band Mild of the table in section VII.B."
* #2 "2 · moderate" "Grade 2; in the table of section VII.B one band with grade 3."
* #3 "3 · severe" "Grade 3; in the table of section VII.B one band with grade 2."
* #4 "4 · life-threatening or disabling" "Grade 4; the band of the same name in section VII.B."
* #5 "5 · death" "Grade 5; the patient died."

ValueSet: ImpairmentGradeVS
Id: impairment-grade
Title: "Grade of spinal cord impairment"
Description: "Every code of ImpairmentGradeCS."
* insert Published
* include codes from system ImpairmentGradeCS

CodeSystem: ComplicationClassCS
Id: complication-class
Title: "Class of complication"
Description: "Major or minor, by the consequences of section VII.B of the practice parameter. It does not follow from the severity grade."
* insert OwnCodeSystem(ComplicationClassVS)
* #major "Major" "At least one of the five consequences of MajorConsequenceCS occurred."
* #minor "Minor" "None of the five consequences occurred."

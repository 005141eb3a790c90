ValueSet: MajorConsequenceVS
Id: major-consequence
Title: "Consequence that makes a complication major"
Description: "Every code of MajorConsequenceCS."
* insert Published
* include codes from system MajorConsequenceCS

ValueSet: SedationLevelVS
Id: sedation-level
Title: "Level of sedation"
Description: "Every code of SedationLevelCS."
* insert Published
* include codes from system SedationLevelCS

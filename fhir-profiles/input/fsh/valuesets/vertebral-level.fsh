ValueSet: VertebralLevelVS
Id: vertebral-level
Title: "Vertebral level"
Description: "Every code of VertebralLevelCS."
* insert Published
* include codes from system VertebralLevelCS

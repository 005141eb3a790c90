ValueSet: HeightRestoredVS
Id: height-restored
Title: "Height restored"
Description: "Every code of HeightRestoredCS."
* insert Published
* include codes from system HeightRestoredCS

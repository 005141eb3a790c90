CodeSystem: HeightRestoredCS
Id: height-restored
Title: "Height restored"
Description: "Whether the vertebral body was higher at the end than before."
* insert OwnCodeSystem(HeightRestoredVS)
* #restored "Restored" "Higher at the end, wholly or in part."
* #not-restored "Not restored" "As it was before."
* #not-measured "Not measured" "Nobody measured it."

CodeSystem: CaseClosingReasonCS
Id: case-closing-reason
Title: "Why a case is closed"
Description: "Why the follow-up of a vertebral augmentation ended."
* insert OwnCodeSystem(CaseClosingReasonVS)
* #complete "Follow-up complete" "What was to be asked was asked."
* #lost "Lost to follow-up" "The patient could not be reached again."
* #died "Patient died" "The patient died, from whatever cause."
* #transferred "Followed elsewhere" "Somebody else follows the patient."

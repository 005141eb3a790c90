CodeSystem: StatusAtConclusionCS
Id: status-at-conclusion
Title: "Status at the end of the procedure"
Description: "How the patient was when the procedure ended (section IV.C.3.a of the practice parameter)."
* insert OwnCodeSystem(StatusAtConclusionVS)
* #stable "Stable, neurologically unchanged" "Stable, and the neurological examination is as it was before."
* #new-deficit "New neurological deficit" "A neurological deficit that was not there before."
* #unstable "Unstable" "Unstable in circulation, breathing or consciousness."
* #higher-level-of-care "Moved to a higher level of care" "Taken to a higher level of care than had been planned."
* #died "Died" "The patient died before the procedure ended or in the room."

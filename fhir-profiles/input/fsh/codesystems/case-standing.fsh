CodeSystem: CaseStandingCS
Id: case-standing
Title: "Where a case stands"
Description: "What a list of cases says of one without opening it. Nothing of it follows from the clock: whether a follow-up is due is worked out by whoever reads it, from the day of the procedure."
* insert OwnCodeSystem(CaseStandingVS)
* #planned "Planned" "The procedure is assessed or planned, and nobody has said that it was done or not done."
* #performed "Performed" "The procedure was completed, or was begun and stopped."
* #not-done "Not done" "The procedure was not begun, and will not be in this case."
* #unsent "Not sent" "Something of the record is not in the EHR, or not as it is now."
* #unsettled "Sending not settled" "What became of something that was sent to the EHR is not known."
* #unsigned "Not signed" "The procedure was performed or not done, and nobody has attested the case since."
* #followed-up "Followed up" "Something was recorded of the patient on a later day than that of the procedure; the last such day ends the document’s period."
* #for-review "For review" "A complication is of a kind that a department looks at in its own review."
* #pathology-pending "Pathology pending" "A biopsy was taken, and nobody has recorded what came of it."
* #closed "Closed" "Somebody closed the case: nothing more is asked of the patient."

CodeSystem: AssessmentOutcomeCS
Id: assessment-outcome
Title: "Outcome of the assessment"
Description: "What came of the assessment before a vertebral augmentation."
* insert OwnCodeSystem(AssessmentOutcomeVS)
* #offered "Offered" "The procedure was offered to the patient."
* #deferred "Deferred" "The procedure is put off, and will be judged again."
* #not-offered "Not offered" "The procedure was not offered."
* #declined "Declined by the patient" "The procedure was offered, and the patient does not want it."

CodeSystem: BoneHealthStepCS
Id: bone-health-step
Title: "Step of bone health"
Description: "What came of densitometry, or of a referral, where osteoporosis may be what broke the vertebra."
* insert OwnCodeSystem(BoneHealthStepVS)
* #elsewhere "Done elsewhere" "It was done, or is being done, elsewhere."
* #ordered "Ordered" "It was ordered, or the patient was referred."
* #not-indicated "Not indicated" "Somebody judged that it is not called for."
* #declined "Declined by the patient" "It was offered, and the patient does not want it."

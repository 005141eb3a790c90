CodeSystem: ContactMannerCS
Id: contact-manner
Title: "Manner of a contact"
Description: "How a patient was asked after a vertebral augmentation."
* insert OwnCodeSystem(ContactMannerVS)
* #in-person "In person" "The patient was seen."
* #telephone "By telephone" "The patient, or who speaks for them, was called."
* #video "By video" "The patient was seen from afar."
* #not-reached "Not reached" "It was tried, and nobody was reached: nothing was heard of the patient."

CodeSystem: PerformerProfessionCS
Id: performer-profession
Title: "Profession of a performer"
Description: "The professions of section III of the practice parameter."
* insert OwnCodeSystem(PerformerProfessionVS)
* #physician "Physician" "A physician (section III.A)."
* #non-physician-radiology-provider "Non-physician radiology provider" "A provider of a radiologist-led team who is no physician, as an assistant or a nurse practitioner (section III.C)."
* #radiologic-technologist "Radiologic technologist" "A radiologic technologist (section III.D)."
* #nurse "Nurse" "A nurse (section III.E)."
* #other "Another profession" "None of these. Which one it is is given as text."

CodeSystem: SensoriumCS
Id: sensorium
Title: "Sensorium"
Description: "How awake and clear a patient was, from the best to the worst."
* insert OwnCodeSystem(SensoriumVS)
* #alert "Alert" "Awake, and as clear as before."
* #confused "Newly confused" "Awake, and confused as the patient was not before."
* #responds-to-voice "Responds to voice" "Opens the eyes or answers when spoken to."
* #responds-to-pain "Responds to pain only" "Responds to pain, and not to voice."
* #unresponsive "Unresponsive" "Does not respond."

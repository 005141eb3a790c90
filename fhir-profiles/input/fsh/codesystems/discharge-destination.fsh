CodeSystem: DischargeDestinationCS
Id: discharge-destination
Title: "Where the patient went"
Description: "Where the patient went after the recovery from the procedure."
* insert OwnCodeSystem(DischargeDestinationVS)
* #home "Home" "The patient went home."
* #ward "Ward" "The patient went to a ward of the hospital."
* #intensive-care "Intensive care" "The patient went to a unit of intensive care."
* #other-facility "Another facility" "The patient went to another hospital or a home."
* #died "Died" "The patient died before leaving."

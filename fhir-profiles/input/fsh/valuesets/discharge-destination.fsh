ValueSet: DischargeDestinationVS
Id: discharge-destination
Title: "Where the patient went"
Description: "Every code of DischargeDestinationCS."
* insert Published
* include codes from system DischargeDestinationCS

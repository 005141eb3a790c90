ValueSet: SensoriumVS
Id: sensorium
Title: "Sensorium"
Description: "Every code of SensoriumCS."
* insert Published
* include codes from system SensoriumCS

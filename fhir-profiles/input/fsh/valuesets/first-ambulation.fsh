ValueSet: FirstAmbulationVS
Id: first-ambulation
Title: "First ambulation"
Description: "Every code of FirstAmbulationCS."
* insert Published
* include codes from system FirstAmbulationCS

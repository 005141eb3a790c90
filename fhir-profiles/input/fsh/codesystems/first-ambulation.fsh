CodeSystem: FirstAmbulationCS
Id: first-ambulation
Title: "First ambulation"
Description: "How the patient was on the first attempt to walk after the procedure (section IV.C.3 of the practice parameter)."
* insert OwnCodeSystem(FirstAmbulationVS)
* #steady "Steady" "The patient walked steadily."
* #with-help "With help" "The patient walked with somebody's help or an aid, as before or newly."
* #not-able "Not able" "The patient could not walk."
* #not-tried "Not tried" "No attempt was made before the patient left."

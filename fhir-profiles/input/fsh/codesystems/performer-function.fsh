CodeSystem: PerformerFunctionCS
Id: performer-function
Title: "Function of a performer"
Description: "What somebody did at the procedure, as far as section III and section IV.C.2 of the practice parameter ask about it."
* insert OwnCodeSystem(PerformerFunctionVS)
* #primary-operator "Primary operator" "Performed the procedure, or its decisive parts, and answers for it."
* #assistant "Assistant" "Assisted or took over portions."
* #monitoring "Sedation and monitoring" "Watched the patient as the main task, with or without giving sedation (section IV.C.2.d)."
* #imaging "Imaging" "Positioned the patient and ran the imaging equipment (section III.D)."

CodeSystem: ImagingGuidanceCS
Id: imaging-guidance
Title: "Imaging guidance"
Description: "How access and injection were guided (section IV.B of the practice parameter)."
* insert OwnCodeSystem(ImagingGuidanceVS)
* #fluoroscopy "Fluoroscopy" "Guided by fluoroscopy alone, in one plane or two."
* #ct "CT" "Guided by computed tomography, with CT fluoroscopy or without."
* #fluoroscopy-and-ct "Fluoroscopy and CT" "Both were used in the same session, cone-beam CT among them."

ValueSet: ImagingGuidanceVS
Id: imaging-guidance
Title: "Imaging guidance"
Description: "Every code of ImagingGuidanceCS."
* insert Published
* include codes from system ImagingGuidanceCS

ValueSet: AugmentationTechniqueVS
Id: augmentation-technique
Title: "Augmentation technique"
Description: "Every code of AugmentationTechniqueCS."
* insert Published
* include codes from system AugmentationTechniqueCS

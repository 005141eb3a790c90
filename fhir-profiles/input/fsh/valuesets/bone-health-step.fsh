ValueSet: BoneHealthStepVS
Id: bone-health-step
Title: "Step of bone health"
Description: "Every code of BoneHealthStepCS."
* insert Published
* include codes from system BoneHealthStepCS

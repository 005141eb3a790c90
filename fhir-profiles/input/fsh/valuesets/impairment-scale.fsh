ValueSet: ImpairmentScaleVS
Id: impairment-scale
Title: "Scale of spinal cord impairment"
Description: "Every code of ImpairmentScaleCS."
* insert Published
* include codes from system ImpairmentScaleCS

CodeSystem: ImpairmentScaleCS
Id: impairment-scale
Title: "Scale of spinal cord impairment"
Description: "Which scale a letter from A to E is of. Worksheets and definitions belong to their owners and are not included."
* insert OwnCodeSystem(ImpairmentScaleVS)
* #frankel "Frankel grade" "Frankel's classification."
* #ais "ASIA impairment scale" "The impairment scale of the American Spinal Injury Association (AIS)."

ValueSet: AccessApproachVS
Id: access-approach
Title: "Access approach"
Description: "Every code of AccessApproachCS."
* insert Published
* include codes from system AccessApproachCS

CodeSystem: ImmediateComplicationsCS
Id: immediate-complications
Title: "Immediate complications"
Description: "Whether complications were seen by the end of the procedure (section IV.C.3.a of the practice parameter). That none was seen is said: silence would leave it open."
* insert OwnCodeSystem(ImmediateComplicationsVS)
* #none-observed "None observed" "The operator looked for complications and saw none by the end of the procedure."
* #observed "Observed" "At least one complication was seen; each is an AdverseEvent that refers to the procedure."

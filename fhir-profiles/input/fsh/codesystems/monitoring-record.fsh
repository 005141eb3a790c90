CodeSystem: MonitoringRecordCS
Id: monitoring-record
Title: "Where a record of monitoring is kept"
Description: "Where vital signs, and doses with their times, were recorded while a patient was monitored (sections IV.C.2 and IV.C.3 of the practice parameter)."
* insert OwnCodeSystem(MonitoringRecordVS)
* #in-ehr "In the EHR" "They are kept in the EHR, by somebody who is named."
* #here "In this log" "They were typed into the log of the case."
* #not-kept "Not recorded" "They were not recorded."

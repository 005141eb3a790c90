ValueSet: MonitoringRecordVS
Id: monitoring-record
Title: "Where a record of monitoring is kept"
Description: "Every code of MonitoringRecordCS."
* insert Published
* include codes from system MonitoringRecordCS

ValueSet: AntithromboticRestartVS
Id: antithrombotic-restart
Title: "Restart of antithrombotics"
Description: "Every code of AntithromboticRestartCS."
* insert Published
* include codes from system AntithromboticRestartCS

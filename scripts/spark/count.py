#!/usr/bin/env python3
"""Counts a service on Apache Spark: ViewDefinitions (SQL on FHIR) over NDJSON, and SQL over their rows.

    count.py --ndjson FOLDER --views FOLDER --sql FOLDER --work FOLDER --out FOLDER

Every ViewDefinition becomes a table of its `name`; the SQL files run after each other in the order of their names. A file may
hold several statements, each ended by a semicolon at the end of a line: `CREATE TEMP VIEW` and `CREATE TEMP TABLE` make a step
for the next ones (a table is worked out once and kept), and what any other statement gives is a result, written to OUT as one
JSON object a line, in a file of the SQL file's name.

A folder may be of any file system that Spark reads (file:, hdfs:, s3a:, abfss:), but for --views, --sql and --out: these are read
and written by the driver. How to run it on one machine and on a cluster: docs/quality-at-scale.md.
"""

import argparse
import datetime
import decimal
import json
import re
import sys
import time
from collections import Counter
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
    """day_of(t STRING) RETURNS DATE
       RETURN CASE WHEN t RLIKE '^[0-9]{4}-[0-9]{2}-[0-9]{2}' THEN TRY_CAST(substring(t, 1, 10) AS DATE) END""",
    "days_between(a DATE, b DATE) RETURNS INT RETURN datediff(b, a)",
    "instant_of(t STRING) RETURNS BIGINT RETURN unix_millis(TRY_CAST(t AS TIMESTAMP))",
    "joined(l ARRAY<STRING>, separator STRING) RETURNS STRING RETURN array_join(array_sort(array_distinct(l)), separator)",
    "holds(l ARRAY<STRING>, t STRING) RETURNS BOOLEAN RETURN coalesce(array_contains(l, t), FALSE)",
    "begins(l ARRAY<STRING>, t STRING) RETURNS BOOLEAN RETURN coalesce(exists(l, x -> startswith(x, t)), FALSE)",
    "filled(l ARRAY<STRING>) RETURNS BOOLEAN RETURN coalesce(size(l) > 0, FALSE)",
    """type_and_id(t STRING) RETURNS STRING
       RETURN nullif(regexp_extract(t, '(?:^|/)([A-Z][A-Za-z]+/[A-Za-z0-9.-]{1,64})(?:/_history/[^/]+)?$', 1), '')""",
    """any_embolus(systems ARRAY<STRING>, codes ARRAY<STRING>) RETURNS BOOLEAN
       RETURN coalesce(exists(systems, x -> x RLIKE
           '^(http://hl7[.]org/fhir/sid/icd-10(-[a-z]+)?|urn:oid:2[.]16[.]840[.]1[.]113883[.]6[.](90|3))$')
         AND exists(codes, y -> y RLIKE '^[Ii]26($|[.]|[0-9])'), FALSE)""",
]

# Copies of a resource share Type/id, which is what Pathling's getResourceKey() gives. Here it gives a number that no other line has
# and that rises in the order of reading. It rides through Pathling on an element that every resource has and hardly any uses.
PLACE = "implicitRules"
LINES_OF_BLOCK = 1 << 33

# Pathling's encoders know no modifierExtension: it is gone without a word, and a path that asks for it finds none. An event that
# was entered in error would count. It is put into an extension of this url before they see it, and so is the path.
MODIFIERS = "urn:vertaug:modifier-extension"
# Nor do they know contained resources: of these the type, id and code are kept, in extensions of this url.
CONTAINED = "urn:vertaug:contained"


def mended(line: str) -> str:
    """The same resource with what Pathling would lose as extensions."""
    resource = with_modifiers(json.loads(line))
    for each in resource.get("contained", []):
        parts = [{"url": "type", "valueString": each.get("resourceType", "")}, {"url": "id", "valueString": each.get("id", "")}]
        if isinstance(each.get("code"), dict):
            parts.append({"url": "code", "valueCodeableConcept": each["code"]})
        resource.setdefault("extension", []).append({"url": CONTAINED, "extension": parts})
    return json.dumps(resource)


def with_modifiers(value):
    """The same JSON with each `modifierExtension` as an extension of an extension."""
    if isinstance(value, list):
        return [with_modifiers(part) for part in value]
    if not isinstance(value, dict):
        return value
    parts = {key: with_modifiers(part) for key, part in value.items()}
    modifiers = parts.pop("modifierExtension", None)
    if modifiers:
        parts["extension"] = [*parts.get("extension", []), {"url": MODIFIERS, "extension": modifiers}]
    return parts


def for_pathling(part):
    """The same ViewDefinition, asking for modifiers, contained resources and places where they are now."""
    if isinstance(part, list):
        return [for_pathling(each) for each in part]
    if not isinstance(part, dict):
        return part
    contained = re.fullmatch(r"contained\.ofType\((\w+)\)", part.get("forEach", ""))
    if contained:
        of_type = f"extension('{CONTAINED}').where(extension('type').value.ofType(string) = '{contained[1]}')"
        return {**part, "forEach": of_type, "column": [of_contained(column) for column in part["column"]]}
    return {key: asking(each) if key in ("path", "forEach", "forEachOrNull") else for_pathling(each) for key, each in part.items()}


def of_contained(column: dict) -> dict:
    path = re.sub(r"^id\b", "extension('id').value.ofType(string)", column["path"])
    return {**column, "path": re.sub(r"^code\b", "extension('code').value.ofType(CodeableConcept)", path)}


def asking(path: str) -> str:
    return re.sub(r"\bmodifierExtension\b", f"extension('{MODIFIERS}').extension", path.replace("getResourceKey()", PLACE))


def places_in(definition) -> list:
    """The columns of a view that are places."""
    columns = [column for select in definition["select"] for column in select.get("column", [])]
    return [column["name"] for column in columns if column["path"] == "getResourceKey()"]


def lines_of(spark: SparkSession, folder: str) -> DataFrame:
    """Each line that says anything, with the type of its resource, or null where it is no JSON object with one, and where it is."""
    found = spark.read.option("recursiveFileLookup", "true").option("pathGlobFilter", "*.ndjson{,.gz}").text(folder)
    return (
        found.select(
            "value",
            F.col("_metadata.file_path").alias("file"),
            F.col("_metadata.file_block_start").alias("block"),
            F.monotonically_increasing_id().bitwiseAND(LINES_OF_BLOCK - 1).alias("nth"),
        )
        .where(F.trim("value") != "")
        .withColumn("type", F.try_variant_get(F.try_parse_json("value"), "$.resourceType", "string"))
    )


def with_places(lines: DataFrame, blocks: list) -> DataFrame:
    """Each line with its place written into it. A later member of a name outweighs an earlier one."""
    spark = lines.sparkSession
    numbers = spark.createDataFrame([(*block, i) for i, block in enumerate(sorted(blocks))], "file STRING, block BIGINT, number BIGINT")
    place = F.format_string("%d", F.col("number") * LINES_OF_BLOCK + F.col("nth"))
    open_object = F.expr(r"left(trim(TRAILING ' \t\r' FROM value), length(trim(TRAILING ' \t\r' FROM value)) - 1)")
    placed = F.concat(open_object, F.lit(f',"{PLACE}":"'), place, F.lit('"}'))
    return lines.join(F.broadcast(numbers), ["file", "block"]).select(placed.alias("value"), "type")


def encoded(pathling: PathlingContext, lines: DataFrame, resource: str, is_contained_asked: bool, work: str) -> DataFrame:
    """The resources of one type as columns, parsed once: kept as Parquet, so that each view reads only the columns it asks for."""
    of_type = lines.where(F.col("type") == resource).select("value")
    to_mend = F.col("value").contains('"modifierExtension"')
    if is_contained_asked:
        to_mend = to_mend | F.col("value").contains('"contained"')
    mend = F.udf(mended, "string")
    text = of_type.where(~to_mend).union(of_type.where(to_mend).select(mend("value").alias("value")))
    path = f"{work}/{resource}.parquet"
    pathling.encode(text, resource).write.mode("overwrite").parquet(path)
    return pathling.spark.read.parquet(path)


def rows_of(source, definition: dict) -> DataFrame:
    """The rows of a view. An instant is text as FHIR has it, a place a number."""
    rows = source.view(json=json.dumps(for_pathling(definition)))
    for name, kind in rows.dtypes:
        if kind == "timestamp":
            rows = rows.withColumn(name, F.date_format(name, "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'"))
        elif name in places_in(definition):
            rows = rows.withColumn(name, F.col(name).cast("bigint"))
        elif kind == "void":
            rows = rows.withColumn(name, F.col(name).cast("string"))
    return rows


def kept(rows: DataFrame, name: str, work: str) -> None:
    """Works rows out once, and makes them a table."""
    path = f"{work}/tables/{name}.parquet"
    rows.write.mode("overwrite").parquet(path)
    rows.sparkSession.read.parquet(path).createOrReplaceTempView(name)


def run(spark: SparkSession, statement: str, work: str):
    """The rows that a statement gives, if it gives any."""
    table = re.match(r"CREATE TEMP TABLE (\w+) AS\s", statement)
    if table:
        kept(spark.sql(statement[table.end() :]), table[1], work)
        return None
    rows = spark.sql(statement)
    # What makes a view has no columns.
    return rows if rows.columns else None


def statements_of(text: str):
    """The statements of a SQL file, without the comments that stand on a line of their own."""
    code = re.sub(r"^\s*--.*$", "", text, flags=re.MULTILINE)
    return [statement.strip() for statement in re.split(r";\s*(?:\n|$)", code) if statement.strip()]


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
        # With it, a view with two elements of one (meta.lastUpdated and meta.profile) cannot be written: an internal error of Spark.
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
    lines = lines_of(spark, args.ndjson)
    found = lines.groupBy("type", "file", "block").count().collect()
    of_each = Counter()
    for row in found:
        of_each[row["type"]] += row["count"]
    for resource, count in sorted(of_each.items(), key=lambda item: item[0] or ""):
        say(f"{count} {resource or 'lines that are no resource'}")
    placed = with_places(lines, list({(row["file"], row["block"]) for row in found}))
    # A type that was not exported has no rows; that it was not captured is for whoever reads the results to say.
    sources = {}
    for resource in sorted({definition["resource"] for definition in definitions}):
        own = [definition for definition in definitions if definition["resource"] == resource]
        sources[resource] = encoded(pathling, placed, resource, "contained." in json.dumps(own), args.work)
        say(f"{resource} encoded")
    source = pathling.read.datasets(sources)
    for definition in definitions:
        kept(rows_of(source, definition), definition["name"], args.work)
    say("views")

    args.out.mkdir(parents=True, exist_ok=True)
    for file in files:
        given = [run(spark, statement, args.work) for statement in statements_of(file.read_text("utf-8"))]
        results = [rows for rows in given if rows is not None]
        if results:
            with (args.out / f"{file.stem}.ndjson").open("w", encoding="utf-8") as out:
                for row in (row for rows in results for row in rows.toLocalIterator()):
                    out.write(json.dumps(row.asDict(recursive=True), default=as_json) + "\n")
        say(file.name)
    spark.stop()
    return 1 if None in of_each else 0


if __name__ == "__main__":
    sys.exit(main())

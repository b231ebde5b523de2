"""Reads documents (NDJSON or Parquet), runs them through `onrecord pipe`, writes records as Parquet by publication month.

    spark-submit --files onrecord.mjs examples/spark/job.py --input 'articles/*.ndjson' --output records --command 'node onrecord.mjs pipe'

Output: OUTPUT/records/month=2024-10/ with the columns id, published, record (the record's JSON); OUTPUT/failures/ with id, code,
message. A filter process that dies fails its task, and Spark runs the task again: no record is lost or doubled.
"""

import argparse
import json

from pyspark.sql import Row, SparkSession
from pyspark.sql import functions as F


def documents(spark, path, parquet):
    """Documents as lines of NDJSON."""
    if parquet:
        frame = spark.read.parquet(path)
        return frame.toJSON()
    return spark.sparkContext.textFile(path).filter(lambda line: line.strip() != "")


def row_of(line):
    record = json.loads(line)
    document = record["document"]
    if record["status"] == "failed":
        return Row(ok=False, id=document["id"], published=None, month=None, record=None,
                   code=record["error"]["code"], message=record["error"]["message"])
    published = (document.get("published") or {}).get("date")
    return Row(ok=True, id=document["id"], published=published, month=published[:7] if published else "unknown",
               record=line, code=None, message=None)


SCHEMA = "ok boolean, id string, published string, month string, record string, code string, message string"


def run(spark, path, output, command, parquet=False, partitions=None):
    lines = documents(spark, path, parquet)
    if partitions:
        lines = lines.repartition(partitions)
    # Without checkCode a filter that dies loses the rest of its documents, and the job still reports success.
    records = lines.pipe(command, checkCode=True)
    rows = spark.createDataFrame(records.map(row_of), SCHEMA).persist()
    rows.filter("ok").select("id", "published", "record", "month") \
        .write.mode("overwrite").partitionBy("month").parquet(f"{output}/records")
    rows.filter("not ok").select("id", "code", "message").write.mode("overwrite").parquet(f"{output}/failures")
    counts = rows.groupBy("ok").agg(F.count("*").alias("n")).collect()
    rows.unpersist()
    return {row["ok"]: row["n"] for row in counts}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="files or a glob pattern")
    parser.add_argument("--output", required=True, help="folder")
    parser.add_argument("--command", default="onrecord pipe", help="the filter, as it is called on the workers")
    parser.add_argument("--parquet", action="store_true", help="the input is Parquet with the columns id, text …")
    parser.add_argument("--partitions", type=int, help="tasks; a few times the number of cores")
    flags = parser.parse_args()
    session = SparkSession.builder.appName("onrecord").getOrCreate()
    counts = run(session, flags.input, flags.output, flags.command, flags.parquet, flags.partitions)
    print(f"{counts.get(True, 0)} records, {counts.get(False, 0)} failures")
    session.stop()

"""Runs examples/spark/job.py on a local Spark: check_job.py INPUT OUTPUT COMMAND; prints what it wrote as one line of JSON."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "examples" / "spark"))
from pyspark.sql import SparkSession  # noqa: E402

import job  # noqa: E402

source, output, command = sys.argv[1:]
# local[2,3]: two threads, and a failed task is tried up to three times, as on a cluster.
spark = (
    SparkSession.builder.master("local[2,3]").config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "2").config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1").getOrCreate()
)
spark.sparkContext.addPyFile(job.__file__)
job.run(spark, source, output, command, parquet=source.endswith(".parquet"), partitions=2)
records = spark.read.parquet(f"{output}/records")
failures = spark.read.parquet(f"{output}/failures")
print("RESULT " + json.dumps({
    "records": sorted(row["record"] for row in records.collect()),
    "months": sorted({str(row["month"]) for row in records.collect()}),
    "failures": [row.asDict() for row in failures.collect()],
}))
spark.stop()

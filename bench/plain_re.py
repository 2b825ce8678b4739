"""Python's csv and re: what one writes first there. Prints the CPU seconds and the peak memory in KiB."""

import csv
import json
import re
import resource
import sys
import time

started = time.perf_counter()
raw, out, expressions = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
patterns = [(column, re.compile(source, re.ASCII)) for column, source in expressions.items()]
csv.field_size_limit(1 << 24)
with open(raw, encoding="utf-8", newline="") as source, open(out, "w", encoding="utf-8", newline="") as target:
    reader = csv.reader(source)
    writer = csv.writer(target, lineterminator="\n")
    header = next(reader)
    utterance = header.index("utterance")
    writer.writerow(header + [column for column, _ in patterns])
    for record in reader:
        text = record[utterance]
        writer.writerow(record + [";".join(pattern.findall(text)) for _, pattern in patterns])
usage = resource.getrusage(resource.RUSAGE_SELF)
print(
    json.dumps(
        {
            "seconds": time.perf_counter() - started,
            "cpuSeconds": usage.ru_utime + usage.ru_stime,
            "peakMB": usage.ru_maxrss * 1024 / 1e6,
        }
    )
)

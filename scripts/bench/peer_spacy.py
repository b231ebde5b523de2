"""Reads a JSON list of texts from stdin, prints the seconds that spaCy's small English pipeline takes for them on one thread."""
import json, sys, time

try:
    import spacy

    pipeline = spacy.load("en_core_web_sm")
except ImportError:
    sys.exit("spaCy is not installed (pip install spacy)")
except OSError:
    sys.exit("spaCy's model en_core_web_sm is not installed")
texts = json.load(sys.stdin)
pipeline(texts[0])
began = time.perf_counter()
for _ in pipeline.pipe(texts):
    pass
print(time.perf_counter() - began)

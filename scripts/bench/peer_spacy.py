"""Reads a JSON list of texts from stdin, prints the seconds that the spaCy pipeline named as argument takes for them on one thread."""
import json, sys, time

try:
    import spacy

    pipeline = spacy.load(sys.argv[1])
except ImportError:
    sys.exit("spaCy is not installed (pip install spacy)")
except OSError:
    sys.exit(f"spaCy's model {sys.argv[1]} is not installed")
texts = json.load(sys.stdin)
pipeline(texts[0])
began = time.perf_counter()
for _ in pipeline.pipe(texts):
    pass
print(time.perf_counter() - began)

"""Reads the command line's exports back with NetworkX and compares them with the files they were made from.

For each organization, kind of tie and format: people, ties, weights and the types of every attribute must have come
through whole, and degrees must be what NetworkX counts. One line a check; ends non-zero when anything differs.

    python3 .ci/exports.py [COMMAND ...]      COMMAND stands in for `java -jar .../reciprocity.jar`
"""

import csv
import json
import math
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

import networkx as nx

PROJECT = Path(__file__).resolve().parent.parent
DATA = PROJECT / "analysis/src/test/resources/data"
COMMAND = ["java", "-jar", str(PROJECT / "web-api/target/reciprocity/reciprocity.jar")]
ORGANIZATIONS = ["krackhardt-hightech", "lazega-lawfirm"]
FORMATS = ["csv", "json", "graphml", "gexf", "pajek"]


class Expected:
    """What the input files say: the roster, and each tie once with its weights summed, self ties left out."""

    def __init__(self, folder, tie):
        self.people = {row["id"]: row for row in rows(folder / "people.csv")}
        weights = defaultdict(float)
        for row in rows(folder / "ties.csv"):
            if tie in ("all", row["kind"]) and row["source"] != row["target"]:
                weights[row["source"], row["target"]] += float(row.get("weight") or 1)
        self.weights = dict(weights)


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# --- reading: every format into a DiGraph whose nodes are person ids ---


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        table = csv.DictReader(file)
        if table.fieldnames[:2] != ["source", "target"]:
            raise ValueError(f"the columns begin with {table.fieldnames[:2]}, not source, target")
        lines = list(table)
    graph = nx.DiGraph()
    for line in lines:
        graph.add_edge(line["source"], line["target"], weight=float(line["weight"]))
    if graph.number_of_edges() != len(lines):
        raise ValueError("the same tie stands on several lines")
    return graph


def read_json(path):
    content = json.loads(path.read_text(encoding="utf-8"), parse_constant=refuse)
    return single(nx.node_link_graph(content))


def refuse(constant):
    raise ValueError(f"{constant} is not JSON")


def read_graphml(path):
    return by_person(single(nx.read_graphml(path)))


def read_gexf(path):
    return by_person(single(nx.read_gexf(path)))


def read_pajek(path):
    """Pajek's own reader gives a multigraph; that no tie stands there twice is for us to see."""
    graph = nx.read_pajek(path)
    if nx.number_of_selfloops(graph) or nx.DiGraph(graph).number_of_edges() != graph.number_of_edges():
        raise ValueError("a tie stands there twice, or goes nowhere")
    return nx.DiGraph(graph)


def single(graph):
    if graph.is_multigraph() or not graph.is_directed():
        raise ValueError(f"NetworkX reads a {type(graph).__name__}, not a DiGraph")
    return graph


def by_person(graph):
    people = nx.get_node_attributes(graph, "person")
    if len(set(people.values())) != graph.number_of_nodes():
        raise ValueError("not every node has a person id of its own in the attribute 'person'")
    return nx.relabel_nodes(graph, people)


READERS = {"csv": read_csv, "json": read_json, "graphml": read_graphml, "gexf": read_gexf, "pajek": read_pajek}


# --- checks: each yields what is wrong, or nothing ---


def same_people(graph, expected, form):
    wanted = {end for tie in expected.weights for end in tie} if form == "csv" else set(expected.people)
    yield from difference("people", set(graph), wanted)


def same_ties(graph, expected, form):
    yield from difference("ties", set(graph.edges), set(expected.weights))


def same_weights(graph, expected, form):
    for source, target, data in graph.edges(data=True):
        weight = data.get("weight")
        if not is_number(weight) or (form != "json" and not isinstance(weight, float)):
            yield f"weight of {source} -> {target} is {weight!r}, not a number"
        elif not math.isclose(weight, expected.weights.get((source, target), 0), rel_tol=1e-12):
            yield f"weight of {source} -> {target} is {weight}, not {expected.weights.get((source, target), 0)}"
    total = sum(data.get("weight", 0) for *_, data in graph.edges(data=True) if is_number(data.get("weight")))
    if not math.isclose(total, sum(expected.weights.values()), rel_tol=1e-12):
        yield f"the weights sum to {total}, not {sum(expected.weights.values())}"


def one_type_an_attribute(graph, expected, form):
    """A figure read as text, or a column that is a number here and text there, is of no use to another program."""
    types = defaultdict(set)
    for _, data in graph.nodes(data=True):
        for name, value in data.items():
            if value is not None:
                types[name].add(type(value))
    for name, found in types.items():
        if len(found) > 1 and not (form == "json" and found == {int, float}):
            yield f"attribute {name} has types {sorted(t.__name__ for t in found)}"
    for name, wanted in {"name": {str}, "leader": {bool}, "degree.in": {int, float}, "degree.out": {int, float}}.items():
        if not types[name] or not types[name] <= wanted:
            yield f"attribute {name} has types {sorted(t.__name__ for t in types[name])}"


def same_columns(graph, expected, form):
    """Every column of the roster that the export carries says of each person what the roster says."""
    for person, row in expected.people.items():
        data = graph.nodes[person] if person in graph else {}
        for name in (set(row) - {"id"}) & set(data):
            if not agrees(data[name], row[name]):
                yield f"{name} of {person} is {data[name]!r}, not {row[name]!r}"


def degrees_as_counted(graph, expected, form):
    counts = {"degree.in": graph.in_degree(), "degree.out": graph.out_degree(),
              "strength.in": graph.in_degree(weight="weight"), "strength.out": graph.out_degree(weight="weight")}
    for name, counted in counts.items():
        for person, count in counted:
            found = graph.nodes[person].get(name)
            if not is_number(found) or not math.isclose(found, count, rel_tol=1e-12, abs_tol=1e-12):
                yield f"{name} of {person} is {found!r}, NetworkX counts {count}"


ON_TIES = [same_people, same_ties, same_weights]
ON_PEOPLE = [one_type_an_attribute, same_columns, degrees_as_counted]


def difference(what, found, wanted):
    if found != wanted:
        missing, strange = sorted(wanted - found), sorted(found - wanted)
        yield f"{len(found)} {what}, not {len(wanted)}; missing {missing[:3]}, not in the input {strange[:3]}"


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def agrees(value, text):
    if isinstance(value, bool):
        return str(value).lower() == text.lower()
    if isinstance(value, (int, float)):
        return text != "" and float(text) == value
    return (value or "") == text


# --- the run ---


def export(command, folder, tie, form, out):
    done = subprocess.run(
        [*command, "export", "--people", folder / "people.csv", "--ties", folder / "ties.csv", "--tie", tie,
         "--format", form, "--out", out],
        stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=120)
    if done.returncode != 0:
        raise ValueError(f"export ended with {done.returncode}: {(done.stderr or done.stdout).strip()[-400:]}")


def outcomes(command, work):
    """Pairs of a check's name and what is wrong, None where nothing is."""
    for organization in ORGANIZATIONS:
        folder = DATA / organization
        kinds = sorted({row["kind"] for row in rows(folder / "ties.csv")})
        for tie in [kinds[0], "all"]:
            expected = Expected(folder, tie)
            for form in FORMATS:
                title = f"{organization} {tie} {form}"
                out = Path(work) / f"{organization}.{tie}.{form}"
                try:
                    export(command, folder, tie, form, out)
                    graph = READERS[form](out)
                except Exception as problem:  # whatever a reader stumbles over is a finding about the file
                    yield f"{title}: readable", f"{type(problem).__name__}: {problem}"
                    continue
                yield f"{title}: readable", None
                for check in ON_TIES + (ON_PEOPLE if form not in ("csv", "pajek") else []):
                    yield f"{title}: {check.__name__.replace('_', ' ')}", next(check(graph, expected, form), None)


def main(command):
    if not DATA.is_dir():
        sys.exit(f"no organizations to export in {DATA.relative_to(PROJECT)}")
    passed = failed = 0
    with tempfile.TemporaryDirectory() as work:
        for name, wrong in outcomes(command, work):
            print(f"   {'ok  ' if wrong is None else 'FAIL'} {name}{'' if wrong is None else ': ' + wrong}", flush=True)
            passed, failed = passed + (wrong is None), failed + (wrong is not None)
    print(f"   {passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or COMMAND))

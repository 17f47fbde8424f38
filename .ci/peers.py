#!/usr/bin/env python3
"""Measures Reciprocity beside igraph and graph-tool on the same made-up organization, and writes a table in Markdown.

    python3 .ci/peers.py --people 10000 --ties 110000 [--command "java -jar .../reciprocity.jar"] [--all-pairs]

Needs Debian's python3-igraph; python3-graph-tool is measured too where it is installed. Times are seconds of wall time,
the median of the repeats; reading is left out everywhere. Read ratios, and only within one run: all programs share the
machine with whatever else runs. --all-pairs adds what looks at all pairs of people (hours beyond 100,000).
"""

import argparse
import csv
import json
import os
import platform
import shlex
import statistics
import subprocess
import tempfile
import time

JAR = os.path.join(os.path.dirname(__file__), "..", "web-api", "target", "reciprocity", "reciprocity.jar")
EACH = ["pagerank", "core", "clustering", "articulation", "reciprocity", "components.strong", "components.weak",
        "triads.300", "constraint", "eigenvector", "community"]
ALL_PAIRS = ["betweenness", "harmonic.in", "closeness.in", "distance.mean", "diameter"]


def read(folder):
    with open(os.path.join(folder, "people.csv"), encoding="utf-8") as file:
        place = {row["id"]: i for i, row in enumerate(csv.DictReader(file))}
    with open(os.path.join(folder, "ties.csv"), encoding="utf-8") as file:
        return len(place), [(place[row["source"]], place[row["target"]]) for row in csv.DictReader(file)]


def median(task, repeat):
    times = []
    for _ in range(repeat):
        begin = time.perf_counter()
        task()
        times.append(time.perf_counter() - begin)
    return statistics.median(times)


def igraph_tasks(people, ties):
    import igraph
    graph = igraph.Graph(n=people, edges=ties, directed=True)
    either = graph.as_undirected()
    return "igraph " + igraph.__version__, {
        "pagerank": graph.pagerank,
        "core": either.coreness,
        "clustering": either.transitivity_local_undirected,
        "articulation": either.articulation_points,
        "reciprocity": graph.reciprocity,
        "components.strong": lambda: graph.connected_components("strong"),
        "components.weak": lambda: graph.connected_components("weak"),
        "triads.300": graph.triad_census,
        "constraint": graph.constraint,
        "eigenvector": either.eigenvector_centrality,
        "community": lambda: either.community_leiden("modularity", n_iterations=2),
        "betweenness": graph.betweenness,
        "harmonic.in": lambda: graph.harmonic_centrality(mode="in"),
        "closeness.in": lambda: graph.closeness(mode="in"),
        "distance.mean": graph.average_path_length,
        "diameter": graph.diameter,
    }


def graph_tool_tasks(people, ties):
    import graph_tool
    from graph_tool import centrality, clustering, topology
    graph = graph_tool.Graph(directed=True)
    graph.add_vertex(people)
    graph.add_edge_list(ties)
    either = graph_tool.GraphView(graph, directed=False)
    return "graph-tool " + graph_tool.__version__.split()[0], {
        "pagerank": lambda: centrality.pagerank(graph),
        "core": lambda: topology.kcore_decomposition(either),
        "clustering": lambda: clustering.local_clustering(either),
        "articulation": lambda: topology.label_biconnected_components(either),
        "components.strong": lambda: topology.label_components(graph),
        "betweenness": lambda: centrality.betweenness(graph),
        "closeness.in": lambda: centrality.closeness(graph),
        "harmonic.in": lambda: centrality.closeness(graph, harmonic=True),
    }


def bench(command, folder, measures, repeat, threads):
    out = subprocess.run(
        shlex.split(command) + ["bench", "--people", os.path.join(folder, "people.csv"), "--ties",
                                os.path.join(folder, "ties.csv"), "--tie", "all", "--measures", ",".join(measures),
                                "--repeat", str(repeat), "--threads", str(threads), "--format", "json"],
        check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(out)


def peers(folder, measures, repeat):
    people, ties = read(folder)
    for tasks in (igraph_tasks, graph_tool_tasks):
        try:
            name, known = tasks(people, ties)
        except ImportError:
            continue
        yield name, {m: median(known[m], 1 if m in ALL_PAIRS else repeat) for m in measures if m in known}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=10_000)
    options.add_argument("--ties", type=int, default=110_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--all-pairs", action="store_true")
    options.add_argument("--command", default="java -jar " + shlex.quote(os.path.normpath(JAR)))
    given = options.parse_args()
    measures = EACH + (ALL_PAIRS if given.all_pairs else [])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            shlex.split(given.command) + ["generate", "--people", str(given.people), "--ties", str(given.ties),
                                          "--seed", str(given.seed), "--out", folder], check=True)
        ours = bench(given.command, folder, measures, given.repeat, given.threads)
        others = list(peers(folder, measures, given.repeat))
    print(f"{given.people:,} people, {given.ties:,} ties, seed {given.seed}; {os.cpu_count()} processors, "
          f"{platform.system()} {platform.machine()}, {given.threads} threads here; read in "
          f"{ours['load']['seconds']:.2f} s, {ours['peak_mb']:.0f} MB\n")
    print("| measure | Reciprocity, s |" + "".join(f" {name}, s | ratio |" for name, _ in others))
    print("|---|---|" + "---|---|" * len(others))
    for measure in measures:
        mine = ours[measure]["seconds"]
        row = f"| `{measure}` | {mine:.4f} |"
        for _, times in others:
            theirs = times.get(measure)
            row += " | |" if theirs is None else f" {theirs:.4f} | {mine / theirs:.2f} |"
        print(row)


if __name__ == "__main__":
    main()

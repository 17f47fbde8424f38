#!/usr/bin/env python3
"""Measures Reciprocity beside igraph and graph-tool on the same made-up organization, and writes a table in Markdown.

    python3 .ci/peers.py --people 10000 --ties 110000 [--command "java -jar .../reciprocity.jar"] [--all-pairs]

Needs Debian's python3-igraph; python3-graph-tool is measured too where it is installed. Times are seconds of processor time
of all threads of a program together, the median of the repeats, so that other work on the machine counts little; --wall
takes the clock instead, which tells what threads bring. Reading is left out everywhere. Read ratios, and only within one run. --all-pairs adds what looks at all pairs of people (hours beyond 100,000), each alone and
all distances in one call; peers have no such call, theirs is the sum of the four. --pivots N adds betweenness from drawn
paths, beside graph-tool's from N pivots; with --all-pairs also how far the pivots are off at most, beside which --eps is a
bound that holds for everybody at once. Below the table: the modularity
that communities reach, memory, and how near the limit of looking at ties Reciprocity comes. Each program runs in a process of
its own; memory is the most that it held, reading and the figures of all measures included.
"""

import argparse
import csv
import json
import multiprocessing
import os
import platform
import resource
import shlex
import statistics
import subprocess
import tempfile
import time

JAR = os.path.join(os.path.dirname(__file__), "..", "web-api", "target", "reciprocity", "reciprocity.jar")
EACH = ["pagerank", "core", "clustering", "articulation", "reciprocity", "components.strong", "components.weak",
        "triads.300", "constraint", "eigenvector", "community"]
DISTANCES = ["harmonic.in", "closeness.in", "distance.mean", "diameter"]
TOGETHER = "+".join(DISTANCES)
ALL_PAIRS = ["betweenness"] + DISTANCES
SAMPLED = "betweenness.sampled"
MODULARITY = "communities.modularity"


def read(folder):
    with open(os.path.join(folder, "people.csv"), encoding="utf-8") as file:
        place = {row["id"]: i for i, row in enumerate(csv.DictReader(file))}
    with open(os.path.join(folder, "ties.csv"), encoding="utf-8") as file:
        return len(place), [(place[row["source"]], place[row["target"]]) for row in csv.DictReader(file)]


def median(task, repeat, clock):
    times, result = [], None
    for _ in range(repeat):
        begin = clock()
        result = task()
        times.append(clock() - begin)
    return statistics.median(times), result


def igraph_tasks(people, ties, pivots):
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


def graph_tool_tasks(people, ties, pivots):
    import graph_tool
    import numpy
    from graph_tool import centrality, clustering, topology
    graph = graph_tool.Graph(directed=True)
    graph.add_vertex(people)
    graph.add_edge_list(ties)
    either = graph_tool.GraphView(graph, directed=False)
    drawn = numpy.random.default_rng(1).choice(people, min(people, pivots), replace=False) if pivots else []
    return "graph-tool " + graph_tool.__version__.split()[0], {
        "pagerank": lambda: centrality.pagerank(graph),
        "core": lambda: topology.kcore_decomposition(either),
        "clustering": lambda: clustering.local_clustering(either),
        "articulation": lambda: topology.label_biconnected_components(either),
        "components.strong": lambda: topology.label_components(graph),
        "betweenness": lambda: centrality.betweenness(graph, norm=False)[0].a,
        SAMPLED: lambda: centrality.betweenness(graph, pivots=drawn, norm=False)[0].a * (people / len(drawn)),
        "closeness.in": lambda: centrality.closeness(graph),
        "harmonic.in": lambda: centrality.closeness(graph, harmonic=True),
    }


def bench(command, folder, measures, given):
    out = subprocess.run(
        shlex.split(command) + ["bench", "--people", os.path.join(folder, "people.csv"), "--ties",
                                os.path.join(folder, "ties.csv"), "--tie", "all", "--measures", ",".join(measures),
                                "--betweenness-eps", str(given.eps), "--gather", "--processor", "--memory",
                                "--repeat", str(given.repeat), "--threads", str(given.threads), "--format", "json"],
        check=True, stdout=subprocess.PIPE, text=True).stdout
    return json.loads(out)


def peer(tasks, folder, measures, given, answers):
    """Times one program's tasks; runs in a process of its own, so that its memory is its own."""
    people, ties = read(folder)
    try:
        name, known = tasks(people, ties, given.pivots)
    except ImportError:
        answers.put(None)
        return
    del ties
    times, results = {}, {}
    clock = time.perf_counter if given.wall else time.process_time
    for measure in measures:
        if measure in known:
            repeat = 1 if measure in ALL_PAIRS else given.repeat
            times[measure], results[measure] = median(known[measure], repeat, clock)
    if all(measure in times for measure in DISTANCES):
        times[TOGETHER] = sum(times[measure] for measure in DISTANCES)
    notes = {"memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}
    if hasattr(results.get("community"), "modularity"):
        notes["modularity"] = results["community"].modularity
    if "betweenness" in results and SAMPLED in results:
        notes["off"] = float(abs(results[SAMPLED] - results["betweenness"]).max() / (people * (people - 1)))
    answers.put((name, times, notes))


def peers(folder, measures, given):
    fork = multiprocessing.get_context("fork")
    for tasks in (igraph_tasks, graph_tool_tasks):
        answers = fork.Queue()
        process = fork.Process(target=peer, args=(tasks, folder, measures, given, answers))
        process.start()
        answer = answers.get()
        process.join()
        if answer is not None:
            yield answer


def notes(ours, others, given):
    modularity = [f"Reciprocity {ours[MODULARITY]['checksum']:.6f}"]
    modularity += [f"{name} {more['modularity']:.6f}" for name, _, more in others if "modularity" in more]
    memory = [f"Reciprocity {ours['peak_mb']:.0f}"] + [f"{name} {more['memory']:.0f}" for name, _, more in others]
    shares = ", ".join(f"`{measure}` {share:.2f} of that" for measure, share in ours["gather"]["shares"].items())
    yield "Modularity of the communities: " + ", ".join(modularity) + "."
    yield "Memory at most, MB: " + ", ".join(memory) + "."
    held = ours["bytes_a_tie"]
    yield f"Bytes a tie: {held['graph']:.1f} for all three orders with weights, {held['jgrapht_view']:.1f} more for JGraphT's view."
    yield f"Ties that can be looked at: {ours['gather']['per_second'] / 1e6:.0f} million a second; {shares}."
    if given.pivots:
        off = "".join(f"; {name}'s {given.pivots} pivots were off by {more['off']:.6f} at most"
                      for name, _, more in others if "off" in more)
        yield (f"`{SAMPLED}`: every share of the ordered pairs within {given.eps} with chance 0.9, "
               f"beside {given.pivots} pivots{off}.")


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--people", type=int, default=10_000)
    options.add_argument("--ties", type=int, default=110_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--repeat", type=int, default=3)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--all-pairs", action="store_true")
    options.add_argument("--pivots", type=int, default=0)
    options.add_argument("--eps", type=float, default=0.01, help="widest bound of betweenness.sampled")
    options.add_argument("--wall", action="store_true", help="times by the clock")
    options.add_argument("--command", default="java -jar " + shlex.quote(os.path.normpath(JAR)))
    given = options.parse_args()
    measures = EACH + (ALL_PAIRS + [TOGETHER] if given.all_pairs else []) + ([SAMPLED] if given.pivots else [])
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            shlex.split(given.command) + ["generate", "--people", str(given.people), "--ties", str(given.ties),
                                          "--seed", str(given.seed), "--out", folder], check=True)
        ours = bench(given.command, folder, measures + [MODULARITY], given)
        others = list(peers(folder, measures, given))
    print(f"{given.people:,} people, {given.ties:,} ties, seed {given.seed}; {os.cpu_count()} processors, "
          f"{platform.system()} {platform.machine()}, {given.threads} threads here; "
          f"{'time by the clock' if given.wall else 'processor time'}; read in "
          f"{ours['load']['seconds']:.2f} s\n")
    print("| measure | Reciprocity, s |" + "".join(f" {name}, s | ratio |" for name, _, _ in others))
    print("|---|---|" + "---|---|" * len(others))
    for measure in measures:
        mine = ours[measure]["seconds" if given.wall else "processor"]
        row = f"| `{measure}` | {mine:.4f} |"
        for _, times, _ in others:
            theirs = times.get(measure)
            row += " | |" if theirs is None else f" {theirs:.4f} | {mine / theirs:.2f} |"
        print(row)
    print()
    print("\n".join(notes(ours, others, given)))


if __name__ == "__main__":
    main()

package reciprocity.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import reciprocity.export.WhatIfJson;
import reciprocity.study.Study;

/** What is lost when people leave. */
@Command(
        name = "departures",
        description = {
            "Prints what is lost when one person leaves, or several at once: how much longer ways between groups get, pairs of",
            "people and groups that lose every way, mentees, reports and customers left behind.",
            "Ties are read by their meaning and direction. No database is needed."
        },
        footer = {
            "",
            "Example:",
            "  reciprocity departures --people people.csv --ties ties.csv --tie advice --person p017,p042 --format json"
        })
final class DeparturesCommand extends StudyCommand {

    @Option(
            names = "--person",
            paramLabel = "ID[,ID...]",
            split = ",",
            required = true,
            description = "Who leaves; several leave at once.")
    private List<String> people = List.of();

    DeparturesCommand(Console console) {
        super(console);
    }

    @Override
    ObjectNode json(Study study) {
        return WhatIfJson.departures(study, leaving(study));
    }

    @Override
    List<String> lines(Study study) {
        return WhatIfJson.departureLines(study, leaving(study));
    }

    private BitSet leaving(Study study) {
        return study.whatIf().people(people.stream().map(String::strip).toList());
    }
}

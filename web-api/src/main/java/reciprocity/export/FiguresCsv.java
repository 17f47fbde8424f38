package reciprocity.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import reciprocity.graph.Grouping;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.Person;
import reciprocity.study.Measurements;
import reciprocity.study.Study;

/** All figures of people or of groups, one a row; an undefined figure is empty. */
final class FiguresCsv implements Exporter {

    /** Whose figures. */
    enum Subject {
        PEOPLE,
        GROUPS
    }

    private final Subject subject;

    FiguresCsv(Subject subject) {
        this.subject = subject;
    }

    @Override
    public String name() {
        return subject == Subject.PEOPLE ? "people-csv" : "groups-csv";
    }

    @Override
    public String ending() {
        return subject == Subject.PEOPLE ? "people.csv" : "groups.csv";
    }

    @Override
    public String mediaType() {
        return "text/csv; charset=utf-8; header=present";
    }

    @Override
    public void write(Study study, boolean raw, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (subject == Subject.PEOPLE) {
            people(study, raw, text);
        } else {
            groups(study, raw, text);
        }
        text.flush();
    }

    private static void people(Study study, boolean raw, Writer text) {
        Measurements measured = study.measurements();
        OrgNetwork network = study.network();
        List<String> columns = PersonFields.names(study.survey());
        List<String> header = new ArrayList<>(List.of("id"));
        header.addAll(columns);
        measured.people().forEach(column -> header.add(column.card().id()));
        CsvTable table = CsvTable.of(text, raw, header);
        for (int i = 0; i < network.size(); i++) {
            Person person = network.person(i);
            CsvTable row = table.row().text(person.id().value());
            columns.forEach(column -> row.text(PersonFields.value(person, column)));
            for (Measurements.Column column : measured.people()) {
                row.figure(column.card(), column.scores().at(i));
            }
            row.end();
        }
    }

    private static void groups(Study study, boolean raw, Writer text) {
        Measurements measured = study.measurements();
        Grouping groups = study.network().groups();
        List<String> header = new ArrayList<>(List.of(groups.column()));
        measured.groups().forEach(column -> header.add(column.card().id()));
        header.add("withheld");
        CsvTable table = CsvTable.of(text, raw, header);
        for (int g = 0; g < groups.groups(); g++) {
            CsvTable row = table.row().text(groups.name(g));
            for (Measurements.Column column : measured.groups()) {
                row.figure(column.card(), column.scores().at(g));
            }
            row.text(String.valueOf(!study.guard().shown(g))).end();
        }
    }
}

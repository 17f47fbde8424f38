package reciprocity.export;

import java.util.List;
import java.util.Optional;
import reciprocity.document.Particulars;

/** Every export format, one line each. */
public final class Exporters {

    private static final List<Exporter> ALL = List.of(
            new TiesCsv(),
            new FiguresCsv(FiguresCsv.Subject.PEOPLE),
            new FiguresCsv(FiguresCsv.Subject.GROUPS),
            new AllFiguresCsv(),
            new DictionaryCsv(),
            new Workbook(Particulars.NONE),
            new NodeLinkJson(),
            new GraphMl(),
            new Gexf(),
            new Pajek(),
            new PajekGroups(),
            new HtmlReport(Particulars.NONE),
            new TextReport(Particulars.NONE),
            new SlidesReport(Particulars.NONE));

    private Exporters() {}

    /** All formats. */
    public static List<Exporter> all() {
        return ALL;
    }

    /** The format that ends files so, such as {@code people.csv}. */
    public static Optional<Exporter> byEnding(String ending) {
        return ALL.stream().filter(one -> one.ending().equals(ending)).findFirst();
    }

    /** The format of this name on the command line, such as {@code people-csv}. */
    public static Optional<Exporter> byName(String name) {
        return ALL.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}

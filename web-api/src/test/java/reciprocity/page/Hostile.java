package reciprocity.page;

/** A survey whose every word would be harmful if a page took it for markup. */
final class Hostile {

    static final String NAME = "<img src=x onerror=\"window.hurt=1\">";
    static final String SURVEY = "Quote\" onmouseover=\"window.hurt=2\" '<b>";

    static final String PEOPLE = people();
    static final String TIES = ties();

    private static final int PEOPLE_OF_EACH = 6;

    private Hostile() {}

    private static String people() {
        StringBuilder lines = new StringBuilder("id,name,department\n");
        for (int i = 1; i <= 12; i++) {
            String department =
                    i <= PEOPLE_OF_EACH ? "<script>window.hurt=3</script>" : "\"'><svg onload=window.hurt=4>";
            lines.append("p%d,%s,%s%n".formatted(i, quoted(i == 1 ? NAME : NAME + i), quoted(department)));
        }
        return lines.toString();
    }

    private static String ties() {
        StringBuilder lines = new StringBuilder("source,target,kind,weight\n");
        for (int i = 1; i <= 12; i++) {
            for (int step = 1; step <= 4; step++) {
                lines.append("p%d,p%d,support,1%n".formatted(i, (i + step - 1) % 12 + 1));
            }
        }
        return lines.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}

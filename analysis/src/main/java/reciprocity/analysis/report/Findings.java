package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.report.Insight.Topic;

/** What is found while a report is made: insights in the order found, and what is not said with its reason. */
final class Findings {

    /** Not beyond chance. */
    static final String CHANCE = "no more than chance would give";

    /** Too weak a response. */
    static final String ANSWERS = "too few answers";

    private final List<Insight> said = new ArrayList<>();
    private final List<Insight> calm = new ArrayList<>();
    private final List<Report.Withheld> withheld = new ArrayList<>();

    void say(Insight insight) {
        said.add(insight);
    }

    /** Says what is well: it stands behind everything that asks for a decision. */
    void calm(Insight insight) {
        calm.add(insight);
    }

    /** Says what asks for a decision, or what is well. */
    void say(Insight insight, boolean well) {
        (well ? calm : said).add(insight);
    }

    /** Counts a finding that is not said; equal ones are counted together. */
    void withhold(Topic topic, String why) {
        withhold(topic, why, 1);
    }

    /** Counts several. */
    void withhold(Topic topic, String why, int count) {
        for (int i = 0; i < withheld.size(); i++) {
            Report.Withheld earlier = withheld.get(i);
            if (earlier.topic() == topic && earlier.why().equals(why)) {
                withheld.set(i, new Report.Withheld(topic, why, earlier.count() + count));
                return;
            }
        }
        withheld.add(new Report.Withheld(topic, why, count));
    }

    List<Insight> said() {
        List<Insight> all = new ArrayList<>(said);
        all.addAll(calm);
        return all;
    }

    /** How many insights there are of a topic. */
    int said(Topic topic) {
        return (int) said.stream().filter(insight -> insight.topic() == topic).count();
    }

    List<Report.Withheld> withheld() {
        return withheld;
    }
}

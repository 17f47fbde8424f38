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
    private final List<Report.Withheld> withheld = new ArrayList<>();

    void say(Insight insight) {
        said.add(insight);
    }

    /** Counts a finding that is not said; equal ones are counted together. */
    void withhold(Topic topic, String why) {
        for (int i = 0; i < withheld.size(); i++) {
            Report.Withheld earlier = withheld.get(i);
            if (earlier.topic() == topic && earlier.why().equals(why)) {
                withheld.set(i, new Report.Withheld(topic, why, earlier.count() + 1));
                return;
            }
        }
        withheld.add(new Report.Withheld(topic, why, 1));
    }

    List<Insight> said() {
        return said;
    }

    /** How many insights there are of a topic. */
    int said(Topic topic) {
        return (int) said.stream().filter(insight -> insight.topic() == topic).count();
    }

    List<Report.Withheld> withheld() {
        return withheld;
    }
}

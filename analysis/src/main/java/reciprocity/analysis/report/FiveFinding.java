package reciprocity.analysis.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.relationships.FiveRelationships;
import reciprocity.analysis.relationships.LeaderRelationships;
import reciprocity.analysis.relationships.Relationship;
import reciprocity.analysis.relationships.State;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.model.TieMeaning;

/** The relationship that most leaders lack. Leaders are counted, not named. */
final class FiveFinding implements Finder {

    private static final String CAUTION = "A leader may tend this relationship in ways that were not asked about.";
    private static final String ACTION = "Talk about this one relationship when leaders meet next.";
    private static final String WELL = "Ask which of them leaders would deepen.";

    /** How many leaders have a relationship to tend, and how many of them do not. */
    private record Lack(Relationship relationship, int applicable, int none) {

        double share() {
            return applicable == 0 ? 0 : (double) none / applicable;
        }
    }

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT)) {
            return;
        }
        List<FiveRelationships> leaders = LeaderRelationships.of(
                surveyed.layers().network(TieMeaning.SUPPORT),
                surveyed.layers().network(TieMeaning.REPORTING).ties());
        if (leaders.isEmpty() || surveyed.answered().ties().ties() == 0) {
            return;
        }
        Lack most = Arrays.stream(Relationship.values())
                .filter(Relationship::counted)
                .map(relationship -> lack(leaders, relationship))
                .filter(lack -> !surveyed.few(lack.applicable()))
                .max(Comparator.comparingDouble(Lack::share))
                .orElse(null);
        if (most == null) {
            findings.withhold(Topic.FIVE, Analysis.fewer(surveyed.settings()));
        } else if (surveyed.fewAnswers()) {
            findings.withhold(Topic.FIVE, Findings.ANSWERS);
        } else {
            findings.say(insight(surveyed, most, leaders), most.none() == 0);
        }
    }

    private static Lack lack(List<FiveRelationships> leaders, Relationship relationship) {
        int applicable = 0;
        int none = 0;
        for (FiveRelationships leader : leaders) {
            State state = leader.standing(relationship).state();
            applicable += state == State.NA ? 0 : 1;
            none += state == State.NONE ? 1 : 0;
        }
        return new Lack(relationship, applicable, none);
    }

    private static Insight insight(Surveyed surveyed, Lack most, List<FiveRelationships> leaders) {
        String figure = most.none() == 0
                ? "All " + Wording.count(most.applicable())
                : Wording.of(most.none(), most.applicable());
        String sentence = most.none() == 0
                ? "%s leaders have a support tie in each relationship looked at.".formatted(figure)
                : "%s leaders %s no support tie with %s."
                        .formatted(figure, Wording.verb(most.none(), "has", "have"), whom(most.relationship()));
        double reach = leaders.stream()
                .map(FiveRelationships::reach)
                .filter(Figure::defined)
                .mapToDouble(Figure::value)
                .average()
                .orElse(0);
        return Draft.of("five.lack", Topic.FIVE)
                .says(sentence, figure)
                .context("Boss, direct reports, colleagues, customers and other departments, where a leader has them")
                .why(List.of("On average leaders have ties in %s of the relationships open to them."
                        .formatted(Wording.percent(reach))))
                .but(CAUTION)
                .so(most.none() == 0 ? WELL : ACTION)
                .measured(
                        "five.lack",
                        Figure.of(most.share()),
                        surveyed.answered().ties().ties())
                .about(surveyed.survey().kindsOf(TieMeaning.SUPPORT))
                .insight();
    }

    private static String whom(Relationship relationship) {
        return switch (relationship) {
            case BOSS -> "their boss";
            case REPORTS -> "those who report to them";
            case COLLEAGUES -> "their colleagues";
            case CUSTOMERS -> "customers";
            case DEPARTMENTS -> "other departments";
            default -> "support staff";
        };
    }
}

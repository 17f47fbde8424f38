package reciprocity.analysis.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.model.PersonId;

/** A finding being written: what is not said of it stays empty. */
final class Draft {

    private final String id;
    private final Topic topic;
    private String sentence = "";
    private String figure = "";
    private String context = "";
    private @Nullable Gauge gauge;
    private List<String> why = List.of();
    private String caution = "";
    private String action = "";
    private String metric = "";
    private double value;
    private @Nullable Double p;
    private int ties;
    private List<String> kinds = List.of();
    private List<PersonId> people = List.of();
    private List<Evidence.Pair> shown = List.of();

    private Draft(String id, Topic topic) {
        this.id = id;
        this.topic = topic;
    }

    static Draft of(String id, Topic topic) {
        return new Draft(id, topic);
    }

    /** The sentence, and the part of it that is its number: its beginning or its end. */
    Draft says(String text, String number) {
        this.sentence = text;
        this.figure = number;
        return this;
    }

    Draft context(String text) {
        this.context = text;
        return this;
    }

    Draft gauge(Gauge observed) {
        this.gauge = observed;
        return this;
    }

    Draft why(List<String> sentences) {
        this.why = sentences;
        return this;
    }

    Draft but(String text) {
        this.caution = text;
        return this;
    }

    Draft so(String text) {
        this.action = text;
        return this;
    }

    /** The figure behind it, and how many ties it stands on. */
    Draft measured(String id, Figure of, int standsOn) {
        this.metric = id;
        this.value = of.value();
        this.ties = standsOn;
        return this;
    }

    Draft chance(double share) {
        this.p = share;
        return this;
    }

    /** The kinds of tie it is about, where they are not the report's. */
    Draft about(List<String> names) {
        this.kinds = names;
        return this;
    }

    Draft people(List<PersonId> behind) {
        this.people = behind;
        return this;
    }

    Draft ties(List<Evidence.Pair> behind) {
        this.shown = behind.size() > Evidence.MOST_SHOWN ? behind.subList(0, Evidence.MOST_SHOWN) : behind;
        return this;
    }

    Insight insight() {
        return new Insight(
                id,
                topic,
                sentence,
                figure,
                context,
                gauge,
                why,
                caution,
                action,
                new Evidence(metric, value, p, null, ties, List.of(), people, people, shown, kinds, List.of()));
    }
}

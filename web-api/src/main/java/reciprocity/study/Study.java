package reciprocity.study;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.metric.Measured;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;

/**
 * One survey with one question. Each part is computed when it is first asked for, by one thread while others wait, and kept
 * as long as the study. Safe for use by several threads.
 */
public final class Study {

    private final Survey survey;
    private final SurveySummary summary;
    private final Question question;
    private final Reading reading;
    private final Part<OrgNetwork> network;
    private final Part<Measurements> measurements;

    /**
     * Puts a question to a survey.
     *
     * @throws UnanswerableException if the survey has no such kind or no such column
     */
    public Study(Survey survey, Question question) {
        this.survey = survey;
        this.summary = SurveySummary.of(survey);
        this.question = question;
        this.reading = question.reading(survey);
        this.network = new Part<>(() -> OrgNetwork.of(survey, reading));
        this.measurements = new Part<>(() -> Measurements.of(measured(), Progress.SILENT));
    }

    /** The survey. */
    public Survey survey() {
        return survey;
    }

    /** The survey without people and ties. */
    public SurveySummary summary() {
        return summary;
    }

    /** What was asked. */
    public Question question() {
        return question;
    }

    /** How the survey was read. */
    public Reading reading() {
        return reading;
    }

    /** The survey as one graph. */
    public OrgNetwork network() {
        return network.get();
    }

    /** A fresh measurement of the network; each thread needs its own. */
    public Measured measured() {
        return new Measured(network(), question.seed(), question.permutations());
    }

    /** Every figure of the catalogue. */
    public Measurements measurements() {
        return measurements.get();
    }

    /** A value computed at the first call. A failed computation is tried again by the next. */
    private static final class Part<T> {
        private final Supplier<T> compute;
        private volatile @Nullable T value;

        private Part(Supplier<T> compute) {
            this.compute = compute;
        }

        private T get() {
            T known = value;
            return known == null ? first() : known;
        }

        private synchronized T first() {
            T known = value;
            if (known == null) {
                known = compute.get();
                value = known;
            }
            return known;
        }
    }
}

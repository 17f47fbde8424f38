package reciprocity.study;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;

/** Changes between stored waves; the last ones asked for are kept by the content of both and by the question. */
public final class Changes {

    private static final int KEPT = 16;

    private final Studies studies;
    private final Cache<Key, Change> changes =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(SurveySummary from, SurveySummary to, Question question) {}

    /** Changes between the surveys of these studies. */
    public Changes(Studies studies) {
        this.studies = studies;
    }

    /**
     * What changed from one wave to another.
     *
     * @throws UnanswerableException if neither wave has such a kind, or one of them lacks the column
     */
    public Change change(SurveySummary from, SurveySummary to, Question question) {
        return changes.get(new Key(from, to, question), key -> {
            Survey before = studies.survey(from, question.viewer());
            Survey after = studies.survey(to, question.viewer());
            return Change.of(before, after, question, Change.always(before, after))
                    .under(from, to);
        });
    }
}

package reciprocity.study;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reciprocity.model.ImportReport;
import reciprocity.model.Survey;
import reciprocity.model.SurveyId;
import reciprocity.model.SurveyStore;
import reciprocity.model.SurveySummary;
import reciprocity.model.UnknownSurveyException;

/**
 * Studies of stored surveys. The last ones asked for are kept by the content of their survey and by their question, so that
 * equal questions are computed once, and a replaced survey is never answered from the one before it.
 */
public final class Studies {

    private static final int SURVEYS_KEPT = 4;
    private static final int STUDIES_KEPT = 24;

    private final Supplier<SurveyStore> store;
    private final Pseudonyms pseudonyms;
    private final Ahead ahead;
    private final Cache<Content, Part<Stored>> surveys =
            Caffeine.newBuilder().maximumSize(SURVEYS_KEPT).build();
    private final Cache<Key, Study> studies =
            Caffeine.newBuilder().maximumSize(STUDIES_KEPT).build();

    private record Content(SurveyId id, String revision) {}

    /** A survey as it was read, with the summary of just that. */
    private record Stored(SurveySummary summary, Survey survey) {}

    private record Key(Content content, @Nullable Content earlier, Question question) {}

    /** Studies of the surveys in a store that may not be ready yet; what it throws is passed on. */
    public Studies(Supplier<SurveyStore> store) {
        this(store, Pseudonyms.random(), Ahead.NOTHING);
    }

    /**
     * The same for those who answer many.
     *
     * @param pseudonyms keys for those who see no names
     * @param ahead computes what will be asked next
     */
    public Studies(Supplier<SurveyStore> store, Pseudonyms pseudonyms, Ahead ahead) {
        this.store = store;
        this.pseudonyms = pseudonyms;
        this.ahead = ahead;
    }

    /**
     * The summary of a survey as it is stored now.
     *
     * @throws UnknownSurveyException if there is none
     */
    public SurveySummary summary(SurveyId id) {
        return store.get().listSurveys().stream()
                .filter(summary -> summary.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownSurveyException(id));
    }

    /** What the import of a survey found, as it was written; empty where the survey was stored without. */
    public Optional<ImportReport> imported(SurveySummary summary) {
        return store.get().findImport(summary.id());
    }

    /**
     * The survey that a summary is of, or a newer one where it was replaced in between, as a reader may have it: with names,
     * or with keys in place of ids and names.
     */
    public Survey survey(SurveySummary summary, Viewer viewer) {
        return seenBy(viewer, stored(summary).survey());
    }

    /** Read by the first who asks, while others wait. */
    private Stored stored(SurveySummary summary) {
        return surveys.get(content(summary), content -> new Part<>(() -> read(summary)))
                .get();
    }

    private static Content content(SurveySummary summary) {
        return new Content(summary.id(), summary.revision());
    }

    /** What has the same revision before and after it is read needs no digest to know it by. */
    private Stored read(SurveySummary wanted) {
        Survey read = store.get().survey(wanted.id());
        boolean same = summary(wanted.id()).revision().equals(wanted.revision());
        return new Stored(same ? wanted : SurveySummary.of(read), read);
    }

    /**
     * A question put to a stored survey.
     *
     * @throws UnanswerableException if the survey has no such kind or no such column
     */
    public Study study(SurveySummary summary, Question question) {
        SurveySummary before = earlier(summary).orElse(null);
        Content earlier = before == null ? null : content(before);
        Study known = studies.getIfPresent(new Key(content(summary), earlier, question));
        if (known != null) {
            return known;
        }
        Stored stored = stored(summary);
        Key actual = new Key(content(stored.summary()), earlier, question);
        return studies.get(actual, key -> {
            Study made = made(stored, before, question);
            ahead.take(made, question);
            return made;
        });
    }

    private Study made(Stored stored, @Nullable SurveySummary before, Question question) {
        Survey survey = stored.survey();
        return new Study(
                seenBy(question.viewer(), survey),
                stored::summary,
                question,
                Guarding.always(survey.settings()),
                Progress.SILENT,
                () -> before == null ? null : survey(before, question.viewer()));
    }

    /**
     * The wave before: the last survey of the same name whose wave comes before this one's, as texts. None where either has
     * no wave.
     */
    public Optional<SurveySummary> earlier(SurveySummary summary) {
        String wave = summary.settings().wave();
        if (wave == null) {
            return Optional.empty();
        }
        return store.get().listSurveys().stream()
                .filter(other ->
                        other.settings().name().equals(summary.settings().name()))
                .filter(other -> before(other.settings().wave(), wave))
                .max(Comparator.comparing((SurveySummary other) ->
                                String.valueOf(other.settings().wave()))
                        .thenComparing(SurveySummary::id));
    }

    private static boolean before(@Nullable String wave, String other) {
        return wave != null && wave.compareTo(other) < 0;
    }

    private Survey seenBy(Viewer viewer, Survey survey) {
        return viewer == Viewer.CONSULTANT ? survey : NamelessSurvey.of(survey, pseudonyms);
    }

    /** Forgets everything that is kept of a survey. */
    public void forget(SurveyId id) {
        surveys.asMap().keySet().removeIf(content -> content.id().equals(id));
        studies.asMap().keySet().removeIf(key -> key.content().id().equals(id));
    }
}

package reciprocity.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.report.Audience;
import reciprocity.graph.Reading;
import reciprocity.graph.Symmetry;
import reciprocity.model.SurveyId;
import reciprocity.study.Question;
import reciprocity.study.UnanswerableException;
import reciprocity.study.Viewer;
import reciprocity.study.Words;

/** Parameters of a request as values, or a refusal that names parameter, value and rule. */
final class Parameters {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 100;

    private Parameters() {}

    /** The question of a request: ties by their meaning. */
    static Question question(Context ctx) {
        String tie = ctx.queryParam("tie");
        String group = ctx.queryParam("group");
        return new Question(
                tie == null ? List.of() : Question.kinds(tie),
                group == null || group.isBlank() ? null : group.strip(),
                decimal(ctx, "minWeight"),
                Reading.Direction.BY_MEANING,
                whole(ctx, "seed", 1),
                drawsAsked(ctx),
                Question.symmetry(text(ctx, "projection", Words.of(Symmetry.AS_NAMED))),
                Viewers.of(ctx));
    }

    private static @Nullable Integer drawsAsked(Context ctx) {
        return textOrNull(ctx, "draws") == null
                ? null
                : Integer.valueOf(
                        Math.toIntExact(whole(ctx, "draws", Question.PERMUTATIONS, 1, Question.MOST_PERMUTATIONS)));
    }

    /** A text, or the usual one where none is given. */
    static String text(Context ctx, String name, String usual) {
        String text = ctx.queryParam(name);
        return text == null || text.isBlank() ? usual : text.strip();
    }

    /** A text, or null where none is given. */
    static @Nullable String textOrNull(Context ctx, String name) {
        String text = text(ctx, name, "");
        return text.isEmpty() ? null : text;
    }

    /** A number, or the usual one where none is given. */
    static double decimal(Context ctx, String name, double usual) {
        Double value = decimal(ctx, name);
        return value == null ? usual : value;
    }

    /** A count, or the usual one where none is given. */
    static int count(Context ctx, String name, int usual) {
        return Math.toIntExact(whole(ctx, name, usual, 0, Integer.MAX_VALUE));
    }

    /** A whole number between two ends. */
    static long whole(Context ctx, String name, long usual, long least, long most) {
        long value = whole(ctx, name, usual);
        if (value < least || value > most) {
            throw new UnanswerableException(
                    name, String.valueOf(value), "a whole number from %d to %d".formatted(least, most));
        }
        return value;
    }

    /** A survey id; what cannot be one belongs to no survey. */
    static SurveyId surveyId(String text) {
        if (text.length() > LONGEST_ID || !ID.matcher(text).matches()) {
            throw new ProblemException(Problem.of(
                    "unknown-survey",
                    "There is no such survey",
                    404,
                    "What was asked for cannot be the id of a survey."));
        }
        return new SurveyId(text);
    }

    /** Who reads: who asks, where nothing is said; a leader never gets what is for a consultant. */
    static Audience audience(Context ctx) {
        String text = ctx.queryParam("audience");
        boolean leads = Viewers.of(ctx) == Viewer.LEADER;
        if (text == null || text.isBlank() || text.equals("consultant")) {
            return leads ? Audience.LEADER : Audience.CONSULTANT;
        }
        if (!text.equals("leader")) {
            throw new UnanswerableException("audience", shown(text), "leader or consultant");
        }
        return Audience.LEADER;
    }

    static boolean flag(Context ctx, String name) {
        String text = ctx.queryParam(name);
        if (text == null || text.equals("false")) {
            return false;
        }
        if (!text.equals("true")) {
            throw new UnanswerableException(name, shown(text), "true or false");
        }
        return true;
    }

    private static @Nullable Double decimal(Context ctx, String name) {
        String text = ctx.queryParam(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            throw new UnanswerableException(name, shown(text), "a number");
        }
    }

    static long whole(Context ctx, String name, long usual) {
        String text = ctx.queryParam(name);
        if (text == null || text.isBlank()) {
            return usual;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new UnanswerableException(name, shown(text), "a whole number");
        }
    }

    static String shown(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}

package reciprocity.analysis.wave;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reciprocity.model.Scale;
import reciprocity.model.Survey;
import reciprocity.model.TieKind;

/**
 * Whether the answers of one kind of tie can be compared between two waves.
 *
 * @param kind the kind
 * @param why what differs, each in a few words; empty where it can be compared
 */
public record Comparability(String kind, List<String> why) {

    public Comparability {
        why = List.copyOf(why);
    }

    /** Whether it can be compared. */
    public boolean comparable() {
        return why.isEmpty();
    }

    /** The kinds asked for, by name; one that is in neither wave is left out. */
    static List<Comparability> of(Survey before, Survey after, List<String> kinds) {
        List<Comparability> all = new ArrayList<>();
        for (String name : new TreeSet<>(kinds)) {
            TieKind early = find(before, name);
            TieKind late = find(after, name);
            if (early != null && late != null) {
                all.add(new Comparability(name, differences(early, late)));
            } else if (early != null || late != null) {
                all.add(new Comparability(
                        name,
                        List.of(early == null ? "not asked in the earlier wave" : "not asked in the later wave")));
            }
        }
        return all;
    }

    private static @Nullable TieKind find(Survey survey, String name) {
        return survey.kinds().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<String> differences(TieKind early, TieKind late) {
        List<String> why = new ArrayList<>();
        if (early.meaning() != late.meaning()) {
            why.add("meaning %s became %s".formatted(early.meaning(), late.meaning()));
        }
        if (early.asks() != late.asks()) {
            why.add("question asked who %s, then who %s".formatted(word(early), word(late)));
        }
        if (!Objects.equals(early.scale(), late.scale())) {
            why.add("scale %s became %s".formatted(scale(early.scale()), scale(late.scale())));
        }
        if (!Objects.equals(early.threshold(), late.threshold())) {
            why.add("threshold %s became %s".formatted(number(early.threshold()), number(late.threshold())));
        }
        return why;
    }

    private static String word(TieKind kind) {
        return switch (kind.asks()) {
            case GIVES -> "is given to";
            case RECEIVES -> "is received from";
        };
    }

    private static String scale(@Nullable Scale scale) {
        return scale == null ? "none" : "%s to %s".formatted(number(scale.low()), number(scale.high()));
    }

    private static String number(@Nullable Double value) {
        if (value == null) {
            return "none";
        }
        return value == Math.rint(value) ? String.valueOf(Math.round(value)) : String.valueOf(value);
    }
}

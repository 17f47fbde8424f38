package reciprocity.model;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which survey, which wave: lower-case letters, digits and single hyphens, as in {@code spring-survey-2026-04}. */
public record SurveyId(String value) implements Comparable<SurveyId> {

    public SurveyId {
        if (!value.matches("[a-z0-9]+(-[a-z0-9]+)*") || value.length() > 100) {
            throw new IllegalArgumentException(
                    "survey id '%s': at most 100 lower-case letters and digits, joined by single hyphens"
                            .formatted(value));
        }
    }

    /** The id made of a survey's name and, where it has one, its wave. A name without letters or digits is {@code survey}. */
    public static SurveyId of(String name, @Nullable String wave) {
        String text = wave == null || wave.isBlank() ? name : name + " " + wave;
        String plain = text.chars().allMatch(c -> c < 0x80)
                ? text // is its own normal form, and the tables of the others take a while to load
                : Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        String slug =
                plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = slug.length() > 100 ? slug.substring(0, 100).replaceAll("-$", "") : slug;
        return new SurveyId(cut.isEmpty() ? "survey" : cut);
    }

    @Override
    public int compareTo(SurveyId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

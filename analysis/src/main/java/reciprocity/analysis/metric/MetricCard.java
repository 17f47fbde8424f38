package reciprocity.analysis.metric;

import java.util.List;

/**
 * What a reader has to know of a metric, and what the catalogue, the API and {@code METRICS.md} print of it.
 *
 * @param id the public id, such as {@code reciprocity.rho}
 * @param name the field's usual name
 * @param question the question it answers, in a leader's words
 * @param definition the formula in words and symbols, with direction and projection
 * @param range the values it can take, such as {@code [-1, 1]}
 * @param unit what is counted: {@code ties}, {@code people}, {@code share}, {@code steps}, {@code index} ...
 * @param reading what a high and a low value mean
 * @param undefined when there is no value, and which reason is given
 * @param complexity the cost in n people and m ties
 * @param source authors, year, title, and DOI where there is one
 */
public record MetricCard(
        String id,
        String name,
        String question,
        String definition,
        String range,
        String unit,
        String reading,
        String undefined,
        String complexity,
        List<String> source) {

    public MetricCard {
        if (!id.matches("[a-z0-9_]+(\\.[A-Za-z0-9_]+)*")) {
            throw new IllegalArgumentException("metric id '%s': lower-case words joined by dots".formatted(id));
        }
        source = List.copyOf(source);
        if (source.isEmpty() || definition.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("the card of %s needs a name, a definition and a source".formatted(id));
        }
    }

    /** Begins a card; what is not said stays empty until {@link Builder#source}. */
    public static Builder card(String id, String name) {
        return new Builder(id, name);
    }

    /** Says a card line by line; {@link #source} ends it. */
    public static final class Builder {
        private final String id;
        private final String name;
        private String question = "";
        private String definition = "";
        private String range = "";
        private String unit = "";
        private String reading = "";
        private String undefined = "never";
        private String complexity = "O(n + m)";

        private Builder(String id, String name) {
            this.id = id;
            this.name = name;
        }

        /** The question it answers, in a leader's words. */
        public Builder asks(String text) {
            this.question = text;
            return this;
        }

        /** The formula in words and symbols. */
        public Builder is(String text) {
            this.definition = text;
            return this;
        }

        /** The values it can take, and what is counted. */
        public Builder range(String values, String countedIn) {
            this.range = values;
            this.unit = countedIn;
            return this;
        }

        /** What a high and a low value mean. */
        public Builder reads(String text) {
            this.reading = text;
            return this;
        }

        /** When there is no value; unsaid means never. */
        public Builder undefined(String text) {
            this.undefined = text;
            return this;
        }

        /** The cost; unsaid means O(n + m). */
        public Builder costs(String text) {
            this.complexity = text;
            return this;
        }

        /** Authors, year, title and DOI; ends the card. */
        public MetricCard source(String... citations) {
            return new MetricCard(
                    id, name, question, definition, range, unit, reading, undefined, complexity, List.of(citations));
        }
    }
}

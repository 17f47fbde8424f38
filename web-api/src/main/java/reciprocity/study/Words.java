package reciprocity.study;

import java.util.Arrays;
import java.util.Locale;

/** Closed sets of choices as people write them: small letters joined by hyphens. */
public final class Words {

    private Words() {}

    /** How a choice is written, such as {@code label-propagation}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The choice that a text names.
     *
     * @param parameter what it was asked with
     * @throws UnanswerableException if it names none
     */
    public static <E extends Enum<E>> E value(Class<E> choices, String parameter, String text) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(one -> of(one).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UnanswerableException(
                        parameter,
                        text,
                        "one of "
                                + Arrays.stream(choices.getEnumConstants())
                                        .map(Words::of)
                                        .toList()));
    }
}

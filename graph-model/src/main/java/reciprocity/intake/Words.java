package reciprocity.intake;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of words that stand in many rows, such as departments. Stops collecting when they are too many. */
final class Words {

    private static final int MOST = 100_000;

    private final Map<String, String> words = new HashMap<>();

    String once(String word) {
        if (words.size() >= MOST) {
            return words.getOrDefault(word, word);
        }
        String earlier = words.putIfAbsent(word, word);
        return earlier == null ? word : earlier;
    }
}

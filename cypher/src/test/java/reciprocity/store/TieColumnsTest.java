package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.BufferUnderflowException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reciprocity.model.PersonId;
import reciprocity.model.SourceRow;
import reciprocity.model.Tie;

/** Answers as bytes; needs no database. */
class TieColumnsTest {

    private static final Tie PLAIN = tie(0.1, null, Map.of());
    private static final Tie DATED = tie(-3e300, "2026-04-01 09:30", Map.of());
    private static final Tie FULL = tie(5, "", ordered("Thema \uD83D\uDCA1", "Größe", "B", ""));

    @Test
    void whatWasAddedComesOut() {
        TieColumns columns = new TieColumns();
        columns.add(7, 2_000_000_000, 41, 0, PLAIN);
        columns.add(0, 1, 0, 255, DATED);
        columns.add(1, 0, 3, 1, FULL);

        assertThat(columns.size()).isEqualTo(3);
        assertThat(read(columns.bytes(), 3))
                .containsExactly(
                        "7>2000000000 at 41 file 0 row 12 weight 0.1",
                        "0>1 at 0 file 255 row 12 weight -3.0E300",
                        "1>0 at 3 file 1 row 12 weight 5.0",
                        "0 2026-04-01 09:30 {}",
                        "3  {Thema \uD83D\uDCA1=Größe, B=}");
    }

    @Test
    void manyAnswersComeOutInTheirOrder() {
        TieColumns columns = new TieColumns();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            columns.add(i, i + 1, 2 * i, 3, PLAIN);
            expected.add("%d>%d at %d file 3 row 12 weight 0.1".formatted(i, i + 1, 2 * i));
        }

        assertThat(columns.bytes()).hasSize(25 * 5_000);
        assertThat(read(columns.bytes(), 5_000)).isEqualTo(expected);
    }

    @Test
    void bytesThatEndTooSoonAreRefused() {
        TieColumns plain = new TieColumns();
        plain.add(1, 0, 3, 1, PLAIN);
        TieColumns full = new TieColumns();
        full.add(1, 0, 3, 1, FULL);
        byte[] bytes = full.bytes();

        assertThatThrownBy(() -> read(plain.bytes(), 2)).isInstanceOf(BufferUnderflowException.class);
        assertThatThrownBy(() -> read(Arrays.copyOf(bytes, bytes.length - 5), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesWithoutAPlaceAreRefused() {
        assertThatThrownBy(() -> new TieColumns().add(0, 1, 0, 256, PLAIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256 files");
    }

    private static List<String> read(byte[] bytes, int size) {
        List<String> read = new ArrayList<>();
        TieColumns.read(bytes, size, new TieColumns.Reader() {
            @Override
            public void answer(int giver, int receiver, int position, int row, int file, double weight) {
                read.add(
                        "%d>%d at %d file %d row %d weight %s".formatted(giver, receiver, position, file, row, weight));
            }

            @Override
            public void further(int position, @Nullable String timestamp, Map<String, String> attributes) {
                read.add("%d %s %s".formatted(position, timestamp, attributes));
            }
        });
        return read;
    }

    private static Tie tie(double weight, @Nullable String timestamp, Map<String, String> attributes) {
        return new Tie(
                new PersonId("a"),
                new PersonId("b"),
                "help",
                weight,
                timestamp,
                attributes,
                new SourceRow("t.csv", 12));
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}

package reciprocity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BlockTest {

    private static Block.Table table(int rows, boolean matrix, String key) {
        return new Block.Table(
                "Numbers",
                matrix,
                List.of(new Block.Column("number", 1, true)),
                IntStream.range(0, rows)
                        .mapToObj(i -> List.of(Block.Cell.of("row " + i)))
                        .toList(),
                key);
    }

    @Test
    void aLongTableKeepsItsFirstRowsAndSaysHowManyThereAre() {
        Block.Table cut = table(1_200, false, "").first(3);
        assertThat(cut.rows()).isEqualTo(table(3, false, "").rows());
        assertThat(cut.key()).isEqualTo("The first 3 of 1,200 rows; report.html has all of them.");
        assertThat(table(4, false, "Two signs.").first(3).key())
                .isEqualTo("The first 3 of 4 rows; report.html has all of them. Two signs.");
    }

    @Test
    void aTableThatIsShortOrOfTilesStaysWhole() {
        assertThat(table(3, false, "").first(3)).isEqualTo(table(3, false, ""));
        assertThat(table(4, true, "").first(3)).isEqualTo(table(4, true, ""));
    }
}

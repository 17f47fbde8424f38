package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Neo4jAddressTest {

    @Test
    void passwordIsNotShown() {
        assertThat(address("neo4j+s://db.example:7687").toString())
                .contains("db.example", "ada")
                .doesNotContain("secret");
    }

    @Test
    void blankDatabaseIsTheUsualOne() {
        assertThat(new Neo4jAddress(URI.create("bolt://host"), "", "", " ").database())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://host:7474", "host:7687", "bolt://ada:secret@host", "//host", "bolt:///nowhere"})
    void otherAddressesAreRefusedWithoutRepeatingThem(String uri) {
        assertThatThrownBy(() -> address(uri))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address of Neo4j")
                .hasMessageNotContaining("secret");
    }

    private static Neo4jAddress address(String uri) {
        return new Neo4jAddress(URI.create(uri), "ada", "secret", null);
    }
}

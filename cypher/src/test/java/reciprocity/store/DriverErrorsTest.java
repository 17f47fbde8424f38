package reciprocity.store;

import static org.assertj.core.api.Assertions.assertThat;

import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import reciprocity.model.StoreUnavailableException;

class DriverErrorsTest {

    @Test
    void certificateThatIsNotTrustedIsSaidAsSuch() {
        SecurityException refused = new SecurityException(
                "handshake failed", new IllegalStateException(new SSLHandshakeException("no path to a trusted one")));

        StoreUnavailableException told = DriverErrors.told("db.example:7687", refused);

        assertThat(told).hasMessage("the certificate of Neo4j at db.example:7687 is not one this machine trusts");
        assertThat(told.retryable()).isFalse();
    }

    @Test
    void rightThatIsMissingIsSaidWithItsCode() {
        SecurityException refused = new SecurityException("Neo.ClientError.Security.Forbidden", "quotes a name");

        StoreUnavailableException told = DriverErrors.told("db.example:7687", refused);

        assertThat(told)
                .hasMessageContaining("does not allow")
                .hasMessageContaining("Neo.ClientError.Security.Forbidden")
                .hasMessageNotContaining("quotes a name");
    }

    @Test
    void absentServerIsWorthAnotherTry() {
        StoreUnavailableException told = DriverErrors.told("db.example:7687", new ServiceUnavailableException("gone"));

        assertThat(told).hasMessage("Neo4j at db.example:7687 cannot be reached");
        assertThat(told.retryable()).isTrue();
    }
}

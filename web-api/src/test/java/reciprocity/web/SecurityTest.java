package reciprocity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask, and what a refusal tells. The store is in memory, since nothing here depends on it. */
class SecurityTest {

    private static final String TOKEN = "a-token-of-more-than-16-characters";
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; worker-src 'self' blob:; "
                    + "frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    private static Trial open;
    private static Trial guarded;

    @BeforeAll
    static void start() {
        open = new Trial(null);
        guarded = new Trial(TOKEN);
    }

    @AfterAll
    static void stop() {
        open.close();
        guarded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/index.html",
                "/nothing",
                "/api/v1/health",
                "/api/v1/surveys",
                "/api/v1/surveys/nope",
                "/api/v1/nope",
                "/api/v1/surveys/nope/exports/csv",
                "/api/v1/openapi.yaml"
            })
    void everyAnswerHasThePolicyAndAllowsNoOtherOrigin(String path) throws Exception {
        HttpResponse<String> answer = open.send("GET", path, Map.of("Origin", "http://evil.example"));
        assertThat(answer.headers().firstValue("Content-Security-Policy")).contains(POLICY);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control"));
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "[::2]"})
    void aForeignHostNameIsRefused(String host) throws Exception {
        String answer = open.raw("GET /api/v1/surveys HTTP/1.1\nHost: %s\nConnection: close\n\n".formatted(host));
        assertThat(answer)
                .startsWith("HTTP/1.1 421")
                .contains("urn:reciprocity:problem:host")
                .contains(POLICY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1:7070", "[::1]", "[::1]:7070", "LOCALHOST:1"})
    void loopbackNamesAreOurs(String host) throws Exception {
        assertThat(open.raw("GET /api/v1/surveys HTTP/1.1\nHost: %s\nConnection: close\n\n".formatted(host)))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/surveys HTTP/1.1\nConnection: close\n\n",
                "GET /api/v1/surveys HTTP/1.1\nHost: a\nHost: b\nConnection: close\n\n",
                "GET /../../etc/passwd HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /..%2f..%2fetc/passwd HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /%2e%2e/openapi.yaml HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /web/../logback.xml HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /..;/logback.xml HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET //logback.xml HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "GET /\\..\\logback.xml HTTP/1.1\nHost: localhost\nConnection: close\n\n",
                "NONSENSE\n\n"
            })
    void strangeRequestsGetNothing(String request) throws Exception {
        String answer = open.raw(request);
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").doesNotContain("root:", "<configuration", "openapi: 3");
        assertThat(answer).contains(POLICY).doesNotContain("\tat ", "org.eclipse", "Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://localhost:1",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void anotherPageChangesNothing(String header, String value) throws Exception {
        assertThat(open.send("DELETE", "/api/v1/surveys/some", Map.of(header, value))
                        .statusCode())
                .isEqualTo(403);
        assertThat(open.send("POST", "/api/v1/surveys", Map.of(header, value)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void ourOwnPageMayChange() throws Exception {
        Map<String, String> own = Map.of("Origin", "http://127.0.0.1:" + open.port(), "Sec-Fetch-Site", "same-origin");
        assertThat(open.send("DELETE", "/api/v1/surveys/some", own).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"PUT, /api/v1/surveys", "PATCH, /api/v1/surveys/x", "DELETE, /api/v1/surveys", "POST, /api/v1/health"})
    void whatCannotBeDoneSaysSo(String method, String path) throws Exception {
        HttpResponse<String> answer = open.send(method, path, Map.of());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT"})
    void noMethodEchoes(String method) throws Exception {
        assertThat(open.raw(method + " / HTTP/1.1\nHost: localhost\nX-Secret: abc\nConnection: close\n\n"))
                .matches("(?s)HTTP/1.1 4\\d\\d.*")
                .doesNotContain("abc");
    }

    @Test
    void everyRouteButHealthWantsTheToken() throws Exception {
        for (Contract.Operation operation : Contract.operations()) {
            String path = operation.path().replaceAll("\\{\\w+}", "x");
            HttpResponse<String> answer = guarded.send(operation.method(), path, Map.of());
            boolean probe = path.equals(AccessGuard.HEALTH);
            assertThat(answer.statusCode()).as(operation.toString()).isEqualTo(probe ? 200 : 401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bearer wrong-token-of-16-chars", "Bearer ", "Basic YTpi", "a-token-of-more-than-16-characters"})
    void aWrongTokenIsNone(String header) throws Exception {
        HttpResponse<String> answer = guarded.send("GET", "/api/v1/surveys", Map.of("Authorization", header));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(answer.body()).contains("urn:reciprocity:problem:token").doesNotContain(TOKEN);
    }

    @Test
    void theRightTokenOpens() throws Exception {
        assertThat(guarded.send("GET", "/api/v1/surveys", Map.of("Authorization", "Bearer " + TOKEN))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBrowserSignsInOnceAndGetsACookieThatScriptsCannotRead() throws Exception {
        HttpResponse<String> page = guarded.send("GET", "/", Map.of("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("<form method=\"post\" action=\"/api/v1/session\">");
        Map<String, String> form = Map.of("Content-Type", "application/x-www-form-urlencoded");
        assertThat(guarded.send("POST", "/api/v1/session", form, "token=wrong").statusCode())
                .isEqualTo(401);
        HttpResponse<String> signedIn = guarded.send("POST", "/api/v1/session", form, "token=" + TOKEN);
        assertThat(signedIn.statusCode()).isEqualTo(303);
        String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(TOKEN);
        Map<String, String> session = Map.of("Cookie", cookie.substring(0, cookie.indexOf(';')));
        assertThat(guarded.send("GET", "/", session).statusCode()).isEqualTo(200);
        assertThat(guarded.send("GET", "/api/v1/surveys", session).statusCode()).isEqualTo(200);
        assertThat(guarded.send("GET", "/api/v1/surveys", Map.of("Cookie", "reciprocity-session=made-up"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aBodyThatIsNoFormIsRefused() throws Exception {
        HttpResponse<String> answer =
                open.send("POST", "/api/v1/surveys", Map.of("Content-Type", "application/json"), "{}");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(open.send(
                                "POST",
                                "/api/v1/surveys",
                                Map.of("Content-Type", "multipart/form-data; boundary=x"),
                                "no parts at all")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void tooLongABodyIsRefusedBeforeItIsRead() throws Exception {
        String answer = open.raw(
                "POST /api/v1/surveys HTTP/1.1\nHost: localhost\nContent-Type: multipart/form-data; boundary=x\nContent-Length: 9999999999\nConnection: close\n\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:reciprocity:problem:too-large");
    }
}

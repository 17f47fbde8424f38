package reciprocity.web;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reciprocity.model.InMemorySurveyStore;
import reciprocity.model.SurveyStore;

/** A server on a free port whose store is in memory: for what does not depend on the store. */
final class Trial implements AutoCloseable {

    final InMemorySurveyStore store = new InMemorySurveyStore();
    final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server;

    Trial(@Nullable String token) {
        this(new WebServer.Place("127.0.0.1", 0, Set.of(), token, "test"));
    }

    private Trial(WebServer.Place place) {
        server = WebServer.start(place, door(store));
    }

    /** A server that knows several readers. */
    static Trial of(Tokens tokens) {
        return new Trial(new WebServer.Place("127.0.0.1", 0, Set.of(), tokens, "test"));
    }

    private static StoreDoor door(SurveyStore store) {
        return new StoreDoor() {
            @Override
            public Status status() {
                return new Status(State.READY, "Ready.", "", "memory");
            }

            @Override
            public SurveyStore store() {
                return store;
            }
        };
    }

    int port() {
        return server.port();
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers) throws Exception {
        return send(method, path, headers, "");
    }

    HttpResponse<String> send(String method, String path, Map<String, String> headers, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** A file that is no text. */
    byte[] file(String path, Map<String, String> headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path)).GET();
        headers.forEach(request::header);
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, Map.of());
    }

    /** A request as it stands, which no client would send; the whole answer as text. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.setSoTimeout(20_000);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}

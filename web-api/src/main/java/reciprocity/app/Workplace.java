package reciprocity.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import reciprocity.cli.Console;
import reciprocity.cli.OpenStore;
import reciprocity.cli.Premises;
import reciprocity.cli.RunningServer;
import reciprocity.cli.Version;
import reciprocity.document.Brand;
import reciprocity.document.BrandFile;
import reciprocity.model.SurveyStore;
import reciprocity.web.WebServer;

/** Puts settings, database and server together. */
final class Workplace implements Premises {

    private final Map<String, String> environment;

    /** Held, since a logger that nobody holds forgets its level; apart, since most commands have no driver. */
    private static final class DriverLog {
        static final Logger ONE = Logger.getLogger("org.neo4j.driver");
    }

    Workplace(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Before any thread of ours logs; the driver would otherwise greet every connection in a form of its own. */
    private static void quietLogs() {
        LoggerFactory.getILoggerFactory();
        DriverLog.ONE.setLevel(Level.WARNING);
    }

    @Override
    public OpenStore openStore(Map<String, String> given, Console console) {
        quietLogs();
        Database database = Database.open(settings(given), jars());
        Thread hook = new Thread(database::close, "close-database");
        Runtime.getRuntime().addShutdownHook(hook);
        console.say(database.status().message());
        try {
            SurveyStore store = database.await();
            return new OpenStore(store, database::close);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    @Override
    public RunningServer serve(Map<String, String> given, Console console, boolean portMayMove) {
        quietLogs();
        Settings settings = settings(given);
        Brand brand = brand(settings);
        Database database = Database.open(settings, jars());
        Running running = new Running(settings, database);
        // Set before anything else can happen, so that a signal during the start leaves nothing behind.
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop-server"));
        try {
            running.attach(listen(settings, brand, database, console, portMayMove));
            return running;
        } catch (RuntimeException e) {
            running.close();
            throw e;
        }
    }

    private static WebServer listen(
            Settings settings, Brand brand, Database database, Console console, boolean portMayMove) {
        Set<String> names = new HashSet<>(settings.hostNames());
        names.add(settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host());
        WebServer.Place place =
                new WebServer.Place(settings.host(), settings.port(), names, settings.tokens(), Version.of(), brand);
        try {
            return WebServer.start(place, database);
        } catch (WebServer.PortInUseException e) {
            if (!portMayMove) {
                throw e;
            }
            WebServer moved = WebServer.start(
                    new WebServer.Place(place.host(), 0, names, place.tokens(), place.version(), place.brand()),
                    database);
            console.say("Port %d is in use; taking %d.".formatted(settings.port(), moved.port()));
            return moved;
        }
    }

    private static Brand brand(Settings settings) {
        return settings.brand() == null ? Brand.PLAIN : BrandFile.read(settings.brand());
    }

    private Settings settings(Map<String, String> given) {
        return Settings.of(given, environment, Path.of(""));
    }

    /** The server's jars: the folder beside our jar, or in a build tree the one that the build makes. */
    private static Path jars() {
        Path code;
        try {
            URI place = Workplace.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            code = Path.of(place);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("this program does not know where it lies", e);
        }
        Path beside = code.resolveSibling("neo4j");
        return Files.isDirectory(beside)
                ? beside
                : code.resolve("../../../cypher/server/target/neo4j").normalize();
    }
}

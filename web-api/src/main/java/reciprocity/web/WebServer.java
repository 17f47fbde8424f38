package reciprocity.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Set;
import org.eclipse.jetty.server.HttpConfiguration;
import org.jspecify.annotations.Nullable;
import reciprocity.document.Brand;
import reciprocity.study.Ahead;
import reciprocity.study.Pseudonyms;
import reciprocity.study.ScenarioJobs;
import reciprocity.study.Studies;

/** The server made, started, stopped. */
public final class WebServer implements AutoCloseable {

    /** The largest upload taken, in MB. */
    public static final int MOST_MEGABYTES = 200;

    private static final int KEPT_IN_MEMORY_MEGABYTES = 1;

    private final Javalin javalin;
    private final ScenarioJobs jobs;
    private final Ahead ahead;

    /**
     * What a server is made with.
     *
     * @param host the address to listen on
     * @param port the port, or 0 for a free one
     * @param names the names by which browsers may call it, besides loopback's
     * @param tokens what requests must bring, if anything
     * @param version the product's version
     * @param brand who presents the reports
     */
    public record Place(String host, int port, Set<String> names, Tokens tokens, String version, Brand brand) {

        /** A place whose reports have the product's own look. */
        public Place(String host, int port, Set<String> names, Tokens tokens, String version) {
            this(host, port, names, tokens, version, Brand.PLAIN);
        }

        /** A place where everybody who may ask at all sees everything. */
        public Place(String host, int port, Set<String> names, @Nullable String token, String version) {
            this(host, port, names, Tokens.of(token), version);
        }
    }

    /** The port is in use. */
    public static final class PortInUseException extends RuntimeException {
        private PortInUseException(int port, Throwable cause) {
            super("port %d is in use; choose another with RECIPROCITY_PORT or --port".formatted(port), cause);
        }
    }

    private WebServer(Javalin javalin, ScenarioJobs jobs, Ahead ahead) {
        this.javalin = javalin;
        this.jobs = jobs;
        this.ahead = ahead;
    }

    /**
     * Starts a server; it answers when this returns.
     *
     * @throws PortInUseException if the port is taken
     */
    public static WebServer start(Place place, StoreDoor store) {
        String secret = place.tokens().consultant();
        Ahead ahead = Ahead.start();
        Studies studies =
                new Studies(store::store, secret == null ? Pseudonyms.random() : Pseudonyms.of(secret), ahead);
        AccessGuard guard = new AccessGuard(place.names(), place.tokens());
        PlansResource plans = new PlansResource(store, studies);
        ScenarioJobs jobs = new ScenarioJobs(new JobIds());
        List<Routes.Route> routes = Routes.of(
                new StatusResource(store, place.version()),
                new SessionResource(guard),
                new CatalogueResource(place.version()),
                new SurveysResource(store, studies),
                new StudiesResource(studies, place.version(), place.brand()),
                new WhatIfResource(studies, place.version()),
                new StructureResource(studies, place.version()),
                new EvidenceResource(studies, place.version()),
                new ScenariosResource(studies, plans, jobs, place.version()),
                plans,
                new LeadershipResource(studies, place.version()),
                new SupportResource(studies, place.version()),
                new WavesResource(store, studies, place.version()),
                new ResearchResource(studies, place.version()),
                new ImportResource(studies));
        Javalin javalin = Javalin.create(config -> configure(config, guard, routes));
        try {
            return new WebServer(javalin.start(place.host(), place.port()), jobs, ahead);
        } catch (JavalinBindException e) {
            jobs.close();
            ahead.close();
            throw new PortInUseException(place.port(), e);
        }
    }

    private static void configure(JavalinConfig config, AccessGuard guard, List<Routes.Route> routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = (long) MOST_MEGABYTES << 20;
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxFileSize(MOST_MEGABYTES, SizeUnit.MB);
        config.jetty.multipartConfig.maxInMemoryFileSize(KEPT_IN_MEMORY_MEGABYTES, SizeUnit.MB);
        config.jetty.modifyHttpConfiguration(WebServer::quiet);
        config.jetty.modifyServer(server -> server.setErrorHandler(new PlainErrors()));
        config.staticFiles.add(page -> {
            page.directory = "/web";
            page.location = Location.CLASSPATH;
            page.headers = java.util.Map.of("Cache-Control", "no-cache");
        });
        config.routes.before(guard::check);
        routes.forEach(route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler()));
        config.routes.after(Veil::draw);
        ProblemMapping.register(config.routes);
    }

    private static void quiet(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
    }

    /** The port it listens on. */
    public int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        jobs.close();
        ahead.close();
        javalin.stop();
    }
}

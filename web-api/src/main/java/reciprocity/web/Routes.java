package reciprocity.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;

/** Every path of the API. */
final class Routes {

    static final String ROOT = "/api/v1";

    /** A path, what is done there, and who does it. */
    record Route(HandlerType method, String path, Handler handler) {}

    private Routes() {}

    static List<Route> of(
            StatusResource status,
            SessionResource session,
            CatalogueResource catalogue,
            SurveysResource surveys,
            StudiesResource studies,
            WhatIfResource whatIf,
            StructureResource structure,
            EvidenceResource evidence,
            ScenariosResource scenarios,
            PlansResource plans,
            LeadershipResource leadership,
            SupportResource support,
            WavesResource waves,
            ResearchResource research,
            ImportResource imports) {
        return List.of(
                get("/health", status::health),
                get("/status", status::status),
                get("/openapi.yaml", catalogue::contract),
                get("/metrics", catalogue::metrics),
                post("/session", session::open),
                get("/surveys", surveys::list),
                post("/surveys", surveys::add),
                post("/samples", surveys::sample),
                get("/surveys/{id}", surveys::one),
                delete("/surveys/{id}", surveys::remove),
                get("/surveys/{id}/findings", studies::findings),
                get("/surveys/{id}/metrics", studies::metrics),
                get("/surveys/{id}/matrix", studies::matrix),
                get("/surveys/{id}/silos", studies::silos),
                get("/surveys/{id}/leadership", leadership::leadership),
                get("/surveys/{id}/mentoring/outcome", leadership::outcome),
                get("/surveys/{id}/splits", structure::splits),
                get("/surveys/{id}/bridges", structure::bridges),
                get("/surveys/{id}/introductions", whatIf::introductions),
                get("/surveys/{id}/departures", whatIf::departures),
                get("/surveys/{id}/departures/curve", whatIf::curve),
                get("/surveys/{id}/evidence", evidence::evidence),
                post("/surveys/{id}/scenarios", scenarios::begin),
                get("/surveys/{id}/scenarios/{job}", scenarios::one),
                get("/surveys/{id}/scenarios/{job}/events", scenarios::events),
                delete("/surveys/{id}/scenarios/{job}", scenarios::cancel),
                get("/surveys/{id}/plans", plans::list),
                put("/surveys/{id}/plans/{plan}", plans::save),
                delete("/surveys/{id}/plans/{plan}", plans::remove),
                get("/surveys/{id}/support", support::support),
                get("/surveys/{id}/change", waves::change),
                get("/waves", waves::waves),
                get("/surveys/{id}/network", studies::network),
                get("/surveys/{id}/people/{person}", studies::person),
                get("/surveys/{id}/exports/{format}", studies::export),
                get("/surveys/{id}/significance", research::significance),
                get("/surveys/{id}/layers", research::layers),
                get("/surveys/{id}/variants", research::variants),
                get("/surveys/{id}/import", imports::report),
                get("/surveys/{id}/import.csv", imports::table),
                get("/surveys/{id}/response", research::response),
                get("/surveys/{id}/crosstab", research::crosstab),
                get("/surveys/{id}/communities", research::communities),
                get("/surveys/{id}/structure", research::structure),
                get("/surveys/{id}/betweenness", research::betweenness));
    }

    private static Route get(String path, Handler handler) {
        return new Route(HandlerType.GET, ROOT + path, handler);
    }

    private static Route post(String path, Handler handler) {
        return new Route(HandlerType.POST, ROOT + path, handler);
    }

    private static Route put(String path, Handler handler) {
        return new Route(HandlerType.PUT, ROOT + path, handler);
    }

    private static Route delete(String path, Handler handler) {
        return new Route(HandlerType.DELETE, ROOT + path, handler);
    }
}

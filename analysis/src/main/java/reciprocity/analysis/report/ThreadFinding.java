package reciprocity.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import reciprocity.analysis.report.Insight.Gauge;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.silo.Silo;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Rows;
import reciprocity.model.PersonId;

/** Silos whose ties out rest on one person. */
final class ThreadFinding implements Finder {

    /** Fewer effective connectors than this count as one: one person sends at least nine of ten ties. */
    static final double ONE = 1.25;

    private static final String ACTION = "Introduce a second person of this group to the people reached today.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        for (Silo silo : surveyed.silos()) {
            if (SiloFinding.told(surveyed, silo) && silo.effectiveConnectors().orElse(Double.MAX_VALUE) < ONE) {
                findings.say(insight(surveyed, silo));
            }
        }
    }

    private static Insight insight(Surveyed surveyed, Silo silo) {
        Wording words = surveyed.words();
        String name = words.group(silo.group());
        Silo.Connector top = silo.connectors().get(0);
        boolean only = silo.connectors().size() == 1;
        String sentence = only
                ? "%s leave %s through one person.".formatted(Wording.capital(words.ties()), name)
                : "%s of the %s that leave %s come from one person."
                        .formatted(Wording.capital(Wording.percent(top.share())), words.ties(), name);
        String context = "%s · %s %s it"
                .formatted(
                        Wording.capital(Wording.people(silo.people())),
                        words.ties(silo.leaving()),
                        silo.leaving() == 1 ? "leaves" : "leave");
        Gauge gauge = new Gauge(
                Wording.capital(words.ties()) + " out that this person sends",
                top.share(),
                1.0 / silo.people(),
                Wording.percent(1.0 / silo.people()) + " if all sent alike",
                silo.group());
        return new Insight(
                "thread." + Wording.slug(silo.group()),
                Topic.THREAD,
                sentence,
                "one person",
                context,
                gauge,
                why(surveyed, silo, name),
                caution(surveyed, silo),
                ACTION,
                evidence(surveyed, silo, top.person()));
    }

    private static List<String> why(Surveyed surveyed, Silo silo, String name) {
        Wording words = surveyed.words();
        List<String> why = new ArrayList<>();
        if (silo.connectors().size() == 1) {
            why.add("Without this person, no %s would leave %s.".formatted(words.tie(), name));
        } else {
            why.add("Without this person, the silo score would be %.2f, today %.2f."
                    .formatted(silo.scoreWithoutTop().orElse(1), silo.score().value()));
        }
        OrgNetwork network = surveyed.network();
        Rows out = surveyed.answered().ties().out();
        int top = network.people().number(silo.connectors().get(0).person());
        int reached = (int) IntStream.range(out.begin(top), out.end(top))
                .map(at -> network.groups().of(out.neighbour(at)))
                .filter(group -> group != network.groups().of(top))
                .distinct()
                .count();
        why.add("These ties reach %s other %s.".formatted(Wording.count(reached), words.groups(reached)));
        return why;
    }

    private static String caution(Surveyed surveyed, Silo silo) {
        int group = surveyed.group(silo.group());
        Rows out = surveyed.answered().ties().out();
        int coming = 0;
        for (int person = 0; person < out.people(); person++) {
            for (int at = out.begin(person); at < out.end(person); at++) {
                if (surveyed.groups().of(out.neighbour(at)) == group
                        && surveyed.groups().of(person) != group) {
                    coming++;
                }
            }
        }
        return coming == 0
                ? "No tie comes in from others either; meetings without a tie are not seen."
                : "%s from others %s in, and %s not counted here."
                        .formatted(
                                Wording.capital(surveyed.words().ties(coming)),
                                coming == 1 ? "comes" : "come",
                                coming == 1 ? "is" : "are");
    }

    private static Evidence evidence(Surveyed surveyed, Silo silo, PersonId thread) {
        int person = surveyed.network().people().number(thread);
        int group = surveyed.group(silo.group());
        return new Evidence(
                "silo.connectors",
                silo.effectiveConnectors().value(),
                silo.p().value(),
                silo.q().value(),
                silo.leaving(),
                List.of(silo.group()),
                List.of(thread),
                surveyed.ids(surveyed.groups().members(group)),
                surveyed.ties(source -> source == person, (source, target) -> surveyed.crosses(source, target)));
    }
}

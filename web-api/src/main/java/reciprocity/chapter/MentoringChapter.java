package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import reciprocity.analysis.mentoring.MentorChains;
import reciprocity.analysis.mentoring.Onboarding;
import reciprocity.analysis.mentoring.WaitingCurve;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.document.Block;
import reciprocity.document.Block.Cell;
import reciprocity.document.Block.Column;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.document.Palette;
import reciprocity.document.Scene.Point;
import reciprocity.document.Shade;
import reciprocity.graph.OrgNetwork;
import reciprocity.model.TieMeaning;
import reciprocity.study.Leadership;

/** Who has a mentor, whether mentors have one, at which level, and how soon those who come are taken in. */
final class MentoringChapter {

    private static final long YEAR = 365;

    private MentoringChapter() {}

    static Optional<Chapter> of(Teller teller) {
        Leadership leadership = teller.leadership();
        List<Part> parts = new ArrayList<>(FindingParts.of(teller, Topic.MENTORING));
        MentorChains chains = leadership.chains();
        if (leadership.layers().asked(TieMeaning.MENTORING)
                && !chains.mentors().isEmpty()
                && leadership.shows(leadership.mentoringPeople())) {
            parts.add(breadth(leadership, chains));
            waiting(leadership).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Chapter("mentoring", "Mentoring", "", parts));
    }

    private static Part breadth(Leadership leadership, MentorChains chains) {
        int mentors = chains.mentors().cardinality();
        int mentees = chains.mentees().cardinality();
        int people = leadership.mentoringPeople();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                fact(
                        "Have a mentor",
                        leadership.shown(
                                chains.menteeCoverage(), chains.eligible().cardinality()),
                        "of everybody inside"),
                fact(
                        "Mentors who have a mentor",
                        leadership.shown(chains.mentorsMentorCoverage(), mentors),
                        "of %s mentors".formatted(Say.count(mentors))),
                fact(
                        "Mentees whose mentor has one",
                        leadership.shown(chains.grandMentorCoverage(), mentees),
                        "of %s mentees".formatted(Say.count(mentees))),
                fact("Across groups", leadership.shown(chains.crossFunctional(), people), "of all mentoring pairs"))));
        blocks.add(levels(leadership, chains));
        String loops = chains.cycles().isEmpty()
                ? "No mentors mentor each other round a ring."
                : Say.some(chains.cycles().size(), "ring", "rings") + " of mentors who mentor one another.";
        blocks.add(new Block.Text(
                "The longest chain of mentors has %s steps. %s"
                        .formatted(Say.number(leadership.shown(chains.maxDepth(), people), 0), loops),
                Block.Style.BODY));
        return Part.of("Who mentors whom", blocks);
    }

    private static Block.Fact fact(String name, Figure figure, String beside) {
        return new Block.Fact(name, Say.share(figure), beside);
    }

    private static Block.Table levels(Leadership leadership, MentorChains chains) {
        OrgNetwork network = leadership.people();
        TreeMap<String, int[]> byLevel = new TreeMap<>();
        chains.eligible().stream().forEach(person -> {
            int[] counts = byLevel.computeIfAbsent(network.person(person).level(), level -> new int[3]);
            counts[0]++;
            counts[1] += chains.mentors().get(person) ? 1 : 0;
            counts[2] += chains.mentees().get(person) ? 1 : 0;
        });
        SmallGroupGuard guard = leadership.guard(
                byLevel.values().stream().mapToInt(counts -> counts[0]).toArray());
        List<List<Cell>> rows = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, int[]> level : byLevel.entrySet()) {
            boolean shown = guard.shown(place++);
            int[] counts = level.getValue();
            Cell held = new Cell("withheld", Shade.HELD);
            rows.add(List.of(
                    Cell.of(Teller.group(level.getKey())),
                    Cell.of(Say.count(counts[0])),
                    shown ? Cell.of(Say.count(counts[1])) : held,
                    shown ? Cell.of(Say.count(counts[2])) : held));
        }
        return new Block.Table(
                "Mentors and mentees by level",
                false,
                List.of(
                        new Column("level", 2, false),
                        new Column("people", 1, true),
                        new Column("mentors", 1, true),
                        new Column("mentees", 1, true)),
                rows,
                "");
    }

    private static Optional<Part> waiting(Leadership leadership) {
        Onboarding came = leadership.onboarding().ofLast(YEAR);
        int people = came.newcomers().size();
        WaitingCurve curve = came.waiting();
        if (people == 0 || !leadership.shows(people) || curve.steps().isEmpty()) {
            return Optional.empty();
        }
        List<Point> line = new ArrayList<>();
        line.add(new Point(0, 1));
        double before = 1;
        double last = 0;
        for (WaitingCurve.Step step : curve.steps()) {
            line.add(new Point(step.time(), before));
            line.add(new Point(step.time(), step.survival()));
            before = step.survival();
            last = Math.max(last, step.time());
        }
        Chart chart = new Chart(Math.max(last, 1), "days since coming");
        for (int window : Onboarding.WINDOWS) {
            if (window < last) {
                chart.mark(window, String.valueOf(window));
            }
        }
        chart.line(line, Palette.category(0), "still waiting");
        List<List<Cell>> rows = new ArrayList<>();
        for (int window : Onboarding.WINDOWS) {
            rows.add(List.of(
                    Cell.of("within %d days".formatted(window)),
                    Cell.of(Say.share(leadership.shown(came.coverage(window), came.closed(window)))),
                    Cell.of(Say.count(came.closed(window))),
                    Cell.of(Say.count(came.censored(window)))));
        }
        return Optional.of(Part.of(
                "How soon those who came have a mentor",
                List.of(
                        new Block.Picture(
                                "Share of those who came within the last year who are still without a mentor, by days since coming; the table has the figures.",
                                chart.scene(),
                                "Kaplan and Meier's estimate over %s; those still waiting count as long as they are seen."
                                        .formatted(Say.some(people, "person", "people who came within the last year"))),
                        new Block.Table(
                                "Coverage by days since coming",
                                false,
                                List.of(
                                        new Column("a first mentor", 2, false),
                                        new Column("have one", 1, true),
                                        new Column("of so many", 1, true),
                                        new Column("too new to tell", 1, true)),
                                rows,
                                ""))));
    }
}

package reciprocity.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The definitions read once more, as plainly as can be: sets of pairs of names, every path tried. Figures by their path in
 * the printed object; null where there is none.
 */
final class PlainLeadership {

    private static final Map<String, double[]> SCALES =
            Map.of("trust", new double[] {0, 5}, "rely", new double[] {0, 10}, "goal", new double[] {0, 5});
    private static final Set<String> REVERSED = Set.of("asked", "rely", "guided");

    private final RandomOrganization drawn;
    private final Map<String, RandomOrganization.Member> people;
    private final Map<String, @Nullable Object> figures = new LinkedHashMap<>();

    private record Pair(String from, String to) {
        Pair back() {
            return new Pair(to, from);
        }
    }

    private PlainLeadership(RandomOrganization drawn) {
        this.drawn = drawn;
        this.people = drawn.people;
    }

    static Map<String, @Nullable Object> figures(RandomOrganization drawn) {
        PlainLeadership plain = new PlainLeadership(drawn);
        plain.partnership();
        plain.five();
        plain.decisions();
        plain.mentoring();
        plain.leaders();
        return plain.figures;
    }

    /** Weights by pair of one kind, turned to run from giver to receiver: last or sum. */
    private Map<Pair, Double> weights(String kind, boolean last, Predicate<RandomOrganization.Row> wanted) {
        Map<Pair, Double> weights = new HashMap<>();
        for (RandomOrganization.Row row : drawn.rows) {
            if (row.kind().equals(kind) && wanted.test(row)) {
                Pair pair = REVERSED.contains(kind)
                        ? new Pair(row.target(), row.source())
                        : new Pair(row.source(), row.target());
                weights.merge(pair, (double) row.weight(), last ? (a, b) -> b : Double::sum);
            }
        }
        return weights;
    }

    private Set<Pair> support() {
        Set<Pair> ties = new java.util.HashSet<>();
        weights("help", true, row -> true).forEach((pair, w) -> addIf(ties, pair, w >= 2));
        weights("asked", false, row -> true).forEach((pair, w) -> addIf(ties, pair, w >= 3));
        return ties;
    }

    private static void addIf(Set<Pair> ties, Pair pair, boolean wanted) {
        if (wanted) {
            ties.add(pair);
        }
    }

    private @Nullable Double rating(Pair pair, String... kinds) {
        List<Double> shares = new ArrayList<>();
        for (String kind : kinds) {
            Double answer = weights(kind, true, row -> true).get(pair);
            double[] scale = SCALES.getOrDefault(kind, new double[] {0, 1});
            if (answer != null) {
                shares.add((answer - scale[0]) / (scale[1] - scale[0]));
            }
        }
        return shares.isEmpty()
                ? null
                : shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private List<String> those(Predicate<RandomOrganization.Member> wanted) {
        return people.entrySet().stream()
                .filter(entry -> wanted.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private List<String> leading() {
        return those(RandomOrganization.Member::leader);
    }

    private RandomOrganization.Member member(String id) {
        return java.util.Objects.requireNonNull(people.get(id));
    }

    private void partnership() {
        int place = 0;
        for (String a : leading()) {
            for (String b : leading()) {
                if (a.compareTo(b) < 0) {
                    place += dyad(place, a, b) ? 1 : 0;
                }
            }
        }
        figures.put("/partnership/dyads/" + place, "missing");
    }

    private boolean dyad(int place, String a, String b) {
        Pair there = new Pair(a, b);
        List<@Nullable Double> trust =
                java.util.Arrays.asList(rating(there, "trust", "rely"), rating(there.back(), "trust", "rely"));
        List<@Nullable Double> purpose = java.util.Arrays.asList(rating(there, "goal"), rating(there.back(), "goal"));
        Double low = least(trust);
        Double aim = least(purpose);
        if (low == null && aim == null) {
            return false;
        }
        String at = "/partnership/dyads/" + place;
        figures.put(at + "/a", a);
        figures.put(at + "/b", b);
        figures.put(at + "/trust", low);
        figures.put(at + "/purpose", aim);
        boolean all = !trust.contains(null) && !purpose.contains(null);
        if (!all || low == null || aim == null) {
            figures.put(at + "/stage", "UNCONFIRMED");
            figures.put(at + "/limit", null);
            return true;
        }
        double lower = Math.min(low, aim) + 1e-12;
        figures.put(
                at + "/stage",
                lower >= 0.75
                        ? "leadership partnership"
                        : lower >= 0.5 ? "collaboration" : lower >= 0.25 ? "cooperation" : "contact");
        figures.put(at + "/limit", aim - low > 0.1 + 1e-12 ? "TRUST" : low - aim > 0.1 + 1e-12 ? "PURPOSE" : "BOTH");
        return true;
    }

    private static @Nullable Double least(List<@Nullable Double> ratings) {
        Double least = null;
        for (Double one : ratings) {
            if (one != null && (least == null || one < least)) {
                least = one;
            }
        }
        return least;
    }

    private void five() {
        Set<Pair> support = support();
        for (String leader : leading()) {
            RandomOrganization.Member self = member(leader);
            Map<String, List<String>> lines = new LinkedHashMap<>();
            lines.put("boss", inside(leader, (id, one) -> id.equals(self.manager())));
            lines.put("reports", inside(leader, (id, one) -> one.manager().equals(leader)));
            lines.put(
                    "colleagues",
                    inside(
                            leader,
                            (id, one) ->
                                    (!self.manager().isEmpty() && one.manager().equals(self.manager()))
                                            || (one.department().equals(self.department())
                                                    && !one.level().isEmpty()
                                                    && one.level().equals(self.level()))));
            List<String> customers = those(RandomOrganization.Member::external);
            customers.remove(leader);
            lines.put("customers", customers);
            lines.put(
                    "departments", inside(leader, (id, one) -> !one.department().equals(self.department())));
            int applicable = 0;
            int reached = 0;
            int assessable = 0;
            int mutual = 0;
            for (Map.Entry<String, List<String>> line : lines.entrySet()) {
                String state = state(leader, line.getValue(), support);
                figures.put("/five/" + leader + "/" + line.getKey(), state);
                applicable += state.equals("NA") ? 0 : 1;
                reached += state.equals("NA") || state.equals("NONE") ? 0 : 1;
                boolean answered =
                        line.getValue().stream().anyMatch(id -> member(id).respondent());
                assessable += answered ? 1 : 0;
                mutual += answered && state.equals("MUTUAL") ? 1 : 0;
            }
            figures.put("/five/" + leader + "/reach", share(reached, applicable));
            figures.put("/five/" + leader + "/reciprocal", share(mutual, assessable));
        }
    }

    private List<String> inside(
            String leader, java.util.function.BiPredicate<String, RandomOrganization.Member> wanted) {
        return people.keySet().stream()
                .filter(id -> !id.equals(leader) && !member(id).external() && wanted.test(id, member(id)))
                .toList();
    }

    private static String state(String leader, List<String> others, Set<Pair> support) {
        if (others.isEmpty()) {
            return "NA";
        }
        long given = others.stream()
                .filter(o -> support.contains(new Pair(leader, o)))
                .count();
        long received = others.stream()
                .filter(o -> support.contains(new Pair(o, leader)))
                .count();
        boolean both = others.stream()
                .anyMatch(o -> support.contains(new Pair(leader, o)) && support.contains(new Pair(o, leader)));
        if (both) {
            return "MUTUAL";
        }
        return given + received == 0 ? "NONE" : given >= received ? "GIVEN_ONLY" : "RECEIVED_ONLY";
    }

    private static @Nullable Object share(long some, long all) {
        return all == 0 ? null : (Object) ((double) some / all);
    }

    private void decisions() {
        Set<Pair> asks = weights("decides", false, row -> true).keySet();
        int both = 0;
        int active = 0;
        int lines = 0;
        Map<String, Set<String>> teams = new TreeMap<>();
        for (String report : people.keySet()) {
            String boss = member(report).manager();
            if (!boss.isEmpty()) {
                teams.computeIfAbsent(boss, b -> new TreeSet<>(Set.of(b))).add(report);
                if (member(report).respondent() && member(boss).respondent()) {
                    boolean up = asks.contains(new Pair(report, boss));
                    boolean down = asks.contains(new Pair(boss, report));
                    lines++;
                    active += up || down ? 1 : 0;
                    both += up && down ? 1 : 0;
                }
            }
        }
        figures.put("/decisions/leader_leader_ratio", share(both, active));
        figures.put("/decisions/silent", share(lines - active, lines));
        teams.forEach((boss, team) -> {
            List<Long> asked = team.stream()
                    .map(one -> team.stream()
                            .filter(other -> asks.contains(new Pair(other, one)))
                            .count())
                    .toList();
            long most = asked.stream().max(Long::compare).orElseThrow();
            double n = team.size();
            figures.put(
                    "/decisions/teams/" + boss + "/centralization",
                    n < 3
                            ? null
                            : (Object)
                                    (asked.stream().mapToLong(one -> most - one).sum() / ((n - 1) * (n - 1))));
        });
    }

    private static boolean active(RandomOrganization.Row row) {
        boolean begun = row.start().isEmpty() || !LocalDate.parse(row.start()).isAfter(RandomOrganization.DAY);
        boolean over = !row.end().isEmpty() && LocalDate.parse(row.end()).isBefore(RandomOrganization.DAY);
        return begun && !over;
    }

    private void mentoring() {
        Set<Pair> ties = new java.util.HashSet<>(
                weights("guides", false, PlainLeadership::active).keySet());
        ties.addAll(weights("guided", false, PlainLeadership::active).keySet());
        Set<String> mentors = ties.stream().map(Pair::from).collect(Collectors.toSet());
        Set<String> mentees = ties.stream().map(Pair::to).collect(Collectors.toSet());
        List<String> eligible = those(one -> !one.external());
        long grand = mentees.stream()
                .filter(e -> ties.stream()
                        .anyMatch(first -> first.to().equals(e)
                                && ties.stream()
                                        .anyMatch(second -> second.to().equals(first.from())
                                                && !second.from().equals(e))))
                .count();
        long across = ties.stream()
                .filter(tie ->
                        !member(tie.from()).department().equals(member(tie.to()).department()))
                .count();
        figures.put(
                "/mentoring/mentors_mentor_coverage",
                share(mentors.stream().filter(mentees::contains).count(), mentors.size()));
        boolean none = mentors.isEmpty();
        figures.put(
                "/mentoring/mentee_coverage",
                none ? null : share(eligible.stream().filter(mentees::contains).count(), eligible.size()));
        figures.put("/mentoring/grand_mentor_coverage", none ? null : share(grand, mentees.size()));
        figures.put("/mentoring/cross_functional", none ? null : share(across, ties.size()));
        Map<String, Set<String>> loops = loops(ties);
        int cycles = 0;
        for (Set<String> loop : new java.util.LinkedHashSet<>(loops.values())) {
            if (loop.size() > 1) {
                int member = 0;
                for (String one : loop) {
                    figures.put("/mentoring/cycles/" + cycles + "/" + member++, one);
                }
                figures.put("/mentoring/cycles/" + cycles++ + "/" + member, "missing");
            }
        }
        figures.put("/mentoring/cycles/" + cycles, "missing");
        figures.put("/mentoring/max_depth", none ? null : (Object) deepest(ties, loops));
        onboarding();
    }

    /** Everybody with all who reach them and are reached by them. */
    private Map<String, Set<String>> loops(Set<Pair> ties) {
        Set<Pair> reach = new java.util.HashSet<>(ties);
        for (String middle : people.keySet()) {
            for (String from : people.keySet()) {
                for (String to : people.keySet()) {
                    if (reach.contains(new Pair(from, middle)) && reach.contains(new Pair(middle, to))) {
                        reach.add(new Pair(from, to));
                    }
                }
            }
        }
        Map<String, Set<String>> loops = new TreeMap<>();
        for (String one : people.keySet()) {
            Set<String> loop = new TreeSet<>(Set.of(one));
            for (String other : people.keySet()) {
                if (reach.contains(new Pair(one, other)) && reach.contains(new Pair(other, one))) {
                    loop.add(other);
                }
            }
            loops.put(one, loop);
        }
        return loops;
    }

    /** The longest way between loops drawn together, by adding one tie at a time until nothing grows. */
    private static double deepest(Set<Pair> ties, Map<String, Set<String>> loops) {
        Map<Set<String>, Integer> depth = new HashMap<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Pair tie : ties) {
                Set<String> from = java.util.Objects.requireNonNull(loops.get(tie.from()));
                Set<String> to = java.util.Objects.requireNonNull(loops.get(tie.to()));
                int longer = depth.getOrDefault(from, 0) + 1;
                if (!from.equals(to) && depth.getOrDefault(to, 0) < longer) {
                    depth.put(to, longer);
                    grown = true;
                }
            }
        }
        return depth.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private void onboarding() {
        Map<Pair, Boolean> ever = new HashMap<>();
        Map<String, LocalDate> first = new HashMap<>();
        Set<String> undated = new TreeSet<>();
        for (RandomOrganization.Row row : drawn.rows) {
            boolean guides = row.kind().equals("guides");
            if (guides || row.kind().equals("guided")) {
                String mentee = guides ? row.target() : row.source();
                ever.put(new Pair(row.source(), row.target()), true);
                if (row.start().isEmpty()) {
                    undated.add(mentee);
                } else {
                    first.merge(mentee, LocalDate.parse(row.start()), (a, b) -> a.isBefore(b) ? a : b);
                }
            }
        }
        for (int window : List.of(30, 60, 90)) {
            int closed = 0;
            int covered = 0;
            for (Map.Entry<String, RandomOrganization.Member> one : people.entrySet()) {
                if (one.getValue().hired().isEmpty() || one.getValue().external()) {
                    continue;
                }
                LocalDate hired = LocalDate.parse(one.getValue().hired());
                LocalDate start = first.get(one.getKey());
                boolean had = start != null && !start.isAfter(RandomOrganization.DAY);
                if ((undated.contains(one.getKey()) && !had)
                        || ChronoUnit.DAYS.between(hired, RandomOrganization.DAY) < window) {
                    continue;
                }
                closed++;
                covered += had && start != null && ChronoUnit.DAYS.between(hired, start) <= window ? 1 : 0;
            }
            figures.put("/mentoring/onboarding/" + window, ever.isEmpty() ? null : share(covered, closed));
        }
    }

    private void leaders() {
        Set<Pair> support = support();
        List<String> leading = leading();
        long mutual = 0;
        long either = 0;
        Map<String, TreeSet<String>> parts = new TreeMap<>();
        leading.forEach(one -> parts.put(one, new TreeSet<>(Set.of(one))));
        for (String a : leading) {
            for (String b : leading) {
                if (a.compareTo(b) < 0) {
                    boolean there = support.contains(new Pair(a, b));
                    boolean back = support.contains(new Pair(b, a));
                    mutual += there && back ? 1 : 0;
                    either += there || back ? 1 : 0;
                    if (there && back) {
                        TreeSet<String> joined = new TreeSet<>(java.util.Objects.requireNonNull(parts.get(a)));
                        joined.addAll(java.util.Objects.requireNonNull(parts.get(b)));
                        joined.forEach(one -> parts.put(one, joined));
                    }
                }
            }
        }
        long pairs = leading.size() * (leading.size() - 1L) / 2;
        figures.put("/leaders/mutual_density", share(mutual, pairs));
        figures.put("/leaders/coverage", share(either, pairs));
        figures.put(
                "/leaders/largest_component",
                share(parts.values().stream().mapToInt(Set::size).max().orElse(0), leading.size()));
        figures.put(
                "/leaders/isolated",
                share(parts.values().stream().filter(part -> part.size() == 1).count(), leading.size()));
    }
}

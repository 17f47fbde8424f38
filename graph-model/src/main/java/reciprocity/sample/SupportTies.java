package reciprocity.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Who supports whom and how much, 1 to 5: first what is planted, then what chance, place and seniority add. */
final class SupportTies {

    private static final int CONTACTS_A_DEPARTMENT = 4;

    private final Staff staff;
    private final Plan plan;
    private final Random random;
    private final int[][] answers;

    private SupportTies(Staff staff, Plan plan, Random random) {
        this.staff = staff;
        this.plan = plan;
        this.random = random;
        this.answers = new int[staff.size()][staff.size()];
    }

    /** The answers: row supports column; 0 is none. */
    static int[][] draw(Staff staff, Plan plan, Random random) {
        SupportTies ties = new SupportTies(staff, plan, random);
        plan.circlePairs().forEach(pair -> ties.both(pair[0], pair[1], 4));
        plan.oneWayPairs().forEach(pair -> ties.answers[pair[0]][pair[1]] = 3);
        ties.bridges();
        ties.waysOut();
        for (Member member : staff.members()) {
            if (member.respondent()) {
                ties.inside(member);
                ties.outside(member);
            }
        }
        return ties.answers;
    }

    private void both(int a, int b, int strength) {
        answers[a][b] = Math.min(5, strength + random.nextInt(2));
        answers[b][a] = Math.min(5, strength + random.nextInt(2));
    }

    private void bridges() {
        for (int bridge : plan.bridges()) {
            for (Department department : Department.values()) {
                if (!department.isSilo() && !staff.get(bridge).sits(department)) {
                    List<Member> candidates = new ArrayList<>();
                    for (Member member : staff.of(department)) {
                        if (member.respondent() && !member.leader() && answers[bridge][member.number()] == 0) {
                            candidates.add(member);
                        }
                    }
                    for (int i = 0; i < CONTACTS_A_DEPARTMENT; i++) {
                        both(
                                bridge,
                                candidates
                                        .remove(random.nextInt(candidates.size()))
                                        .number(),
                                3);
                    }
                }
            }
        }
    }

    private void waysOut() {
        for (int bridge : plan.bridges()) {
            both(plan.thread(), bridge, 3);
            both(plan.connectors().get(1), bridge, 3);
            both(plan.connectors().get(2), bridge, 3);
        }
    }

    private void inside(Member member) {
        List<Member> candidates = new ArrayList<>(staff.of(member.department()));
        draw(member, candidates, member.department().inside() + random.nextInt(2));
        // A few say that they hardly ever do: the lowest answer, below the threshold.
        if (random.nextInt(5) == 0) {
            Member other = candidates.get(random.nextInt(candidates.size()));
            if (plan.mayDraw(member, other) && answers[member.number()][other.number()] == 0) {
                answers[member.number()][other.number()] = 1;
            }
        }
    }

    private void outside(Member member) {
        List<Member> candidates = new ArrayList<>();
        member.department().neighbours().forEach(neighbour -> candidates.addAll(staff.of(neighbour)));
        int wanted = member.department().outside();
        draw(member, candidates, wanted == 0 ? 0 : wanted - random.nextInt(2));
    }

    private void draw(Member from, List<Member> candidates, int count) {
        for (int drawn = 0; drawn < count; drawn++) {
            double total = 0;
            for (Member to : candidates) {
                total += pull(from, to);
            }
            double at = random.nextDouble() * total;
            for (Member to : candidates) {
                at -= pull(from, to);
                if (at < 0) {
                    answers[from.number()][to.number()] = 2 + random.nextInt(4);
                    break;
                }
            }
        }
    }

    /** How much one is drawn to another: those of the same place, the experienced, and most those who gave first. */
    private double pull(Member from, Member to) {
        if (!plan.mayDraw(from, to) || answers[from.number()][to.number()] > 0) {
            return 0;
        }
        double pull = from.location().equals(to.location()) ? 2 : 1;
        pull *= to.level() <= 4 ? 1.5 : 1;
        return answers[to.number()][from.number()] > 1 ? pull * 25 : pull;
    }
}

package reciprocity.sample;

import java.util.ArrayList;
import java.util.List;

/** Who was planted as what, by number. Nothing of it is drawn: seats are chosen, ties follow. */
final class Plan {

    private final Staff staff;

    Plan(Staff staff) {
        this.staff = staff;
    }

    /** The only one of Research who supports anybody outside. */
    int thread() {
        return staff.seat(Department.RESEARCH, 4);
    }

    /** The three of Finance who support anybody outside; the first leads it. */
    List<Integer> connectors() {
        return List.of(
                staff.seat(Department.FINANCE, 0),
                staff.seat(Department.FINANCE, 3),
                staff.seat(Department.FINANCE, 6));
    }

    /** The three who know people in every department; none leads. */
    List<Integer> bridges() {
        return List.of(
                staff.seat(Department.ENGINEERING, 12),
                staff.seat(Department.PRODUCTION, 14),
                staff.seat(Department.SALES, 11));
    }

    /** Seven leaders who support and trust one another both ways. */
    List<Integer> cluster() {
        return List.of(
                staff.seat(Department.PEOPLE_AND_CULTURE, 0),
                staff.seat(Department.PEOPLE_AND_CULTURE, 1),
                staff.seat(Department.ENGINEERING, 0),
                staff.seat(Department.ENGINEERING, 1),
                staff.seat(Department.PRODUCTION, 0),
                staff.seat(Department.PRODUCTION, 1),
                staff.seat(Department.SALES, 0));
    }

    /** Three leaders who do the same apart from the seven. */
    List<Integer> secondCircle() {
        return List.of(
                staff.seat(Department.LOGISTICS, 0),
                staff.seat(Department.CUSTOMER_CARE, 0),
                staff.seat(Department.FINANCE, 0));
    }

    /** The one whom many ask before deciding, though nobody calls them a leader. */
    int adviser() {
        return bridges().get(0);
    }

    /** Those who ask the adviser: three of every department that is no silo. */
    List<Integer> advised() {
        List<Integer> advised = new ArrayList<>();
        for (Department department : Department.values()) {
            for (int seat : department.isSilo() ? new int[0] : new int[] {4, 6, 8}) {
                Member member = staff.get(staff.seat(department, seat));
                if (member.respondent() && member.number() != adviser()) {
                    advised.add(member.number());
                }
            }
        }
        return advised;
    }

    /** The leader without a tie to any other leader but the boss. */
    int isolatedLeader() {
        return staff.seat(Department.RESEARCH, 0);
    }

    /** The pairs of leaders tied both ways. */
    List<int[]> circlePairs() {
        List<int[]> pairs = new ArrayList<>();
        List<Integer> seven = cluster();
        for (int i = 0; i < seven.size(); i++) {
            pairs.add(new int[] {seven.get(i), seven.get((i + 1) % seven.size())});
        }
        pairs.add(new int[] {seven.get(0), seven.get(2)});
        pairs.add(new int[] {seven.get(0), seven.get(4)});
        pairs.add(new int[] {seven.get(1), seven.get(6)});
        List<Integer> three = secondCircle();
        pairs.add(new int[] {three.get(0), three.get(1)});
        pairs.add(new int[] {three.get(1), three.get(2)});
        return pairs;
    }

    /** Pairs of leaders of whom the first names the second and is not named back. */
    List<int[]> oneWayPairs() {
        List<Integer> seven = cluster();
        List<Integer> three = secondCircle();
        return List.of(
                new int[] {three.get(0), seven.get(4)},
                new int[] {three.get(0), seven.get(5)},
                new int[] {three.get(1), seven.get(6)},
                new int[] {three.get(1), seven.get(0)});
    }

    /** Three mentors in a ring: each mentors the next. */
    List<Integer> mentorCycle() {
        return List.of(
                staff.seat(Department.ENGINEERING, 3),
                staff.seat(Department.SALES, 2),
                staff.seat(Department.LOGISTICS, 2));
    }

    /** Whether a support tie may be drawn by chance: none between leaders, none into or out of a silo. */
    boolean mayDraw(Member from, Member to) {
        boolean out = from.department() != to.department();
        boolean silo = from.department().isSilo() || to.department().isSilo();
        return from.number() != to.number() && !(from.leader() && to.leader()) && !(out && silo);
    }
}

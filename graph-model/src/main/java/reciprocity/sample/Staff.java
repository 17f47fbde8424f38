package reciprocity.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The people of the sample, department by department: the head first, then deputies and team leads, then the team. */
final class Staff {

    private static final int TEAM = 6;
    private static final LocalDate WAVE = LocalDate.of(2026, 4, 1);

    private final List<Member> members = new ArrayList<>();

    private Staff() {}

    static Staff draw(Random random) {
        Staff staff = new Staff();
        int total = 0;
        for (Department department : Department.values()) {
            total += department.size();
        }
        List<String> names = Names.draw(total, random);
        // The one at the top belongs to People and Culture; everybody's boss must be known before.
        int top = firstOf(Department.PEOPLE_AND_CULTURE);
        for (Department department : Department.values()) {
            int begin = staff.members.size();
            for (int seat = 0; seat < department.size(); seat++) {
                staff.members.add(staff.member(department, begin, seat, top, names, random));
            }
        }
        return staff;
    }

    private static int firstOf(Department wanted) {
        int first = 0;
        for (Department department : Department.values()) {
            if (department == wanted) {
                break;
            }
            first += department.size();
        }
        return first;
    }

    private Member member(Department department, int begin, int seat, int top, List<String> names, Random random) {
        boolean hasTop = department == Department.PEOPLE_AND_CULTURE;
        int head = hasTop ? 1 : 0;
        int leads = Math.max(1, (department.size() - head - 1) / TEAM);
        boolean deputy = seat == 1 && (department == Department.ENGINEERING || department == Department.PRODUCTION);
        boolean lead = seat > head && seat <= head + leads;
        int level = hasTop && seat == 0 ? 1 : seat == head ? 2 : lead ? 3 : random.nextInt(3) == 0 ? 4 : 5;
        int manager = level == 1 ? -1 : level == 2 ? top : lead ? begin + head : begin + head + 1 + seat % leads;
        boolean silent = seat >= department.size() - department.silent();
        int number = begin + seat;
        return new Member(
                number,
                names.get(number),
                department,
                level,
                level <= 2 || deputy,
                manager,
                place(department, random),
                role(department, level, deputy),
                hired(level, random),
                !silent);
    }

    private static String place(Department department, Random random) {
        List<String> places = department.places();
        return random.nextInt(10) < 6 ? places.get(0) : places.get(random.nextInt(places.size()));
    }

    private static String role(Department department, int level, boolean deputy) {
        return switch (level) {
            case 1 -> "Managing Director";
            case 2 -> "Head of " + department.title();
            case 3 -> deputy ? "Deputy Head of " + department.title() : "Team Lead";
            case 4 -> "Senior " + department.role();
            default -> department.role();
        };
    }

    private static LocalDate hired(int level, Random random) {
        int days = switch (level) {
            case 1, 2 -> 1500 + random.nextInt(4000);
            case 3, 4 -> 700 + random.nextInt(4000);
            default -> 20 + random.nextInt(random.nextInt(4) == 0 ? 330 : 3600);
        };
        return WAVE.minusDays(days);
    }

    List<Member> members() {
        return members;
    }

    int size() {
        return members.size();
    }

    Member get(int number) {
        return members.get(number);
    }

    /** The people of a department, in order. */
    List<Member> of(Department department) {
        return members.stream().filter(m -> m.sits(department)).toList();
    }

    /** The person in a department's seat: 0 the head (in People and Culture the one at the top), then the others. */
    int seat(Department department, int seat) {
        return firstOf(department) + seat;
    }

    List<Member> leaders() {
        return members.stream().filter(Member::leader).toList();
    }

    /** How long somebody has been there, in words. */
    static String tenure(Member member) {
        long years = ChronoUnit.YEARS.between(member.hired(), WAVE);
        return years < 1
                ? "under 1 year"
                : years < 3 ? "1 to 2 years" : years < 8 ? "3 to 7 years" : "8 years and more";
    }
}

package reciprocity.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The wave as it was drawn: its people, its ties, and who are support staff. */
final class Drawn {

    private static final int STAFF_EACH = 3;

    private final Staff staff;
    private final Plan plan;
    private final int[][] support;
    private final OtherTies.All others;

    private Drawn(Staff staff, Plan plan, int[][] support, OtherTies.All others) {
        this.staff = staff;
        this.plan = plan;
        this.support = support;
        this.others = others;
    }

    static Drawn wave() {
        Random random = new Random(SampleOrganization.SEED);
        Staff staff = Staff.draw(random);
        Plan plan = new Plan(staff);
        int[][] support = SupportTies.draw(staff, plan, random);
        return new Drawn(staff, plan, support, new OtherTies(staff, plan, support, random).all());
    }

    Staff staff() {
        return staff;
    }

    Plan plan() {
        return plan;
    }

    int[][] support() {
        return support;
    }

    OtherTies.All others() {
        return others;
    }

    /** Three support staff whom nobody trusts, and so whom nobody of another role does. */
    List<Integer> forgotten() {
        return candidates(false);
    }

    /** Those three, and three whom somebody of another role trusts. */
    Set<Integer> supportStaff() {
        Set<Integer> staff = new LinkedHashSet<>(candidates(false));
        staff.addAll(candidates(true));
        return staff;
    }

    /** The first people without an office, from Production on, who are trusted by somebody or by nobody. */
    private List<Integer> candidates(boolean trusted) {
        Set<Integer> known = new LinkedHashSet<>();
        others.trust().forEach(answer -> known.add(answer.target()));
        List<Integer> candidates = new ArrayList<>();
        for (Member member : staff.members()) {
            boolean plain = member.level() == 5
                    && !member.department().isSilo()
                    && !plan.bridges().contains(member.number());
            if (plain && known.contains(member.number()) == trusted && candidates.size() < STAFF_EACH) {
                candidates.add(member.number());
            }
        }
        return candidates;
    }

    Circumstances circumstances() {
        Set<Integer> unthanked = new LinkedHashSet<>(plan.bridges());
        unthanked.addAll(forgotten());
        return new Circumstances(new Random(SampleOrganization.SEED + 1), unthanked);
    }
}

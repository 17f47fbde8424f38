package reciprocity.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The ties of the sample besides support. */
final class OtherTies {

    /** An answer: who named whom, how strongly, and further columns. */
    record Answer(int source, int target, int weight, String start) {}

    /** The answers of every other kind. */
    record All(
            List<Answer> advice,
            List<Answer> trust,
            List<Answer> purpose,
            List<Answer> mentors,
            List<Answer> decides) {}

    private static final LocalDate WAVE = LocalDate.of(2026, 4, 1);

    private final Staff staff;
    private final Plan plan;
    private final int[][] support;
    private final Random random;

    OtherTies(Staff staff, Plan plan, int[][] support, Random random) {
        this.staff = staff;
        this.plan = plan;
        this.support = support;
        this.random = random;
    }

    /** Every kind, drawn one after the other. */
    All all() {
        List<Answer> advice = advice();
        List<Answer> trust = trust();
        List<Answer> purpose = purpose();
        List<Answer> mentors = mentors();
        return new All(advice, trust, purpose, mentors, decides());
    }

    private boolean leaders(int a, int b) {
        return staff.get(a).leader() && staff.get(b).leader();
    }

    /** Advice received: the one asked names the one who helps, with the times a month. Follows support, turned round. */
    List<Answer> advice() {
        List<Answer> answers = new ArrayList<>();
        for (Member asked : staff.members()) {
            for (int other = 0; other < staff.size() && asked.respondent(); other++) {
                if (support[other][asked.number()] >= 3 && random.nextInt(10) < 6) {
                    answers.add(new Answer(asked.number(), other, 1 + random.nextInt(8), ""));
                }
            }
        }
        return answers;
    }

    /** Trust, 1 to 5: mostly those whom one supports or who support one, leaders as planted. */
    List<Answer> trust() {
        List<Answer> answers = new ArrayList<>();
        for (Member asked : staff.members()) {
            for (int other = 0; other < staff.size() && asked.respondent(); other++) {
                int given = support[asked.number()][other];
                int received = support[other][asked.number()];
                boolean drawn = given > 1 && random.nextInt(10) < (received > 1 ? 8 : 3);
                if (drawn && !leaders(asked.number(), other)) {
                    int rating = received > 1 ? 3 + random.nextInt(3) : 1 + random.nextInt(4);
                    answers.add(new Answer(asked.number(), other, rating, ""));
                }
            }
        }
        for (int[] pair : plan.circlePairs()) {
            answers.add(new Answer(pair[0], pair[1], 3 + random.nextInt(3), ""));
            answers.add(new Answer(pair[1], pair[0], 3 + random.nextInt(3), ""));
        }
        plan.oneWayPairs().forEach(pair -> answers.add(new Answer(pair[0], pair[1], 2 + random.nextInt(2), "")));
        return answers;
    }

    /** Shared purpose among leaders, 1 to 5. */
    List<Answer> purpose() {
        List<Answer> answers = new ArrayList<>();
        for (int[] pair : plan.circlePairs()) {
            int common = 2 + random.nextInt(4);
            answers.add(new Answer(pair[0], pair[1], common, ""));
            answers.add(new Answer(pair[1], pair[0], Math.min(5, common + random.nextInt(2)), ""));
        }
        plan.oneWayPairs().forEach(pair -> answers.add(new Answer(pair[0], pair[1], 3 + random.nextInt(3), "")));
        return answers;
    }

    /** Mentoring: the experienced mentor those who came lately, some of the mentors have mentors, and one ring. */
    List<Answer> mentors() {
        List<Answer> answers = new ArrayList<>();
        List<Integer> ring = plan.mentorCycle();
        for (int i = 0; i < ring.size(); i++) {
            answers.add(new Answer(ring.get(i), ring.get((i + 1) % ring.size()), 1, "2025-09-01"));
        }
        for (Member mentee : staff.members()) {
            boolean wanted = mentee.level() >= 4 && !ring.contains(mentee.number());
            boolean fresh = mentee.hired().isAfter(WAVE.minusYears(1));
            if (wanted && random.nextInt(10) < (fresh ? 8 : 2)) {
                Member mentor = mentor(mentee);
                LocalDate begin = fresh ? mentee.hired() : WAVE.minusDays(random.nextInt(700));
                LocalDate start = begin.plusDays(random.nextInt(100));
                answers.add(new Answer(
                        mentor.number(), mentee.number(), 1, earlier(start).toString()));
            }
        }
        for (Member mentee : staff.members()) {
            if (mentee.level() == 3
                    && !mentee.leader()
                    && mentee.number() % 2 == 0
                    && !ring.contains(mentee.number())) {
                answers.add(new Answer(mentee.manager(), mentee.number(), 1, "2024-03-01"));
            }
        }
        return answers;
    }

    private static LocalDate earlier(LocalDate start) {
        return start.isBefore(WAVE) ? start : WAVE.minusDays(1);
    }

    private Member mentor(Member mentee) {
        List<Member> candidates = new ArrayList<>();
        for (Member member : staff.members()) {
            boolean near = member.sits(mentee.department())
                    || mentee.department().neighbours().contains(member.department());
            if (member.level() < mentee.level() && member.level() > 2 && member.respondent() && near) {
                candidates.add(member);
            }
        }
        return candidates.get(random.nextInt(candidates.size()));
    }

    /** Who asks whom before deciding: most ask their boss, some bosses ask them, and many ask the adviser. */
    List<Answer> decides() {
        List<Answer> answers = new ArrayList<>();
        for (Member member : staff.members()) {
            Member boss = member.manager() < 0 ? member : staff.get(member.manager());
            boolean apart = boss.number() == member.number() || (boss.leader() && member.leader());
            if (!apart && member.respondent() && random.nextInt(10) < 6) {
                answers.add(new Answer(member.number(), boss.number(), 1, ""));
            }
            if (!apart && boss.respondent() && random.nextInt(10) < 4) {
                answers.add(new Answer(boss.number(), member.number(), 1, ""));
            }
        }
        for (int[] pair : plan.circlePairs()) {
            answers.add(new Answer(pair[0], pair[1], 1, ""));
        }
        plan.advised().forEach(member -> answers.add(new Answer(member, plan.adviser(), 1, "")));
        return answers;
    }
}

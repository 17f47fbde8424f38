package reciprocity.sample;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The sample as the text of its three files. */
final class SampleText {

    private static final String SUPPORT_STAFF = "Support Staff";

    private SampleText() {}

    static String people(Staff staff, Predicate<Member> present, Set<Integer> supportStaff) {
        StringBuilder text = new StringBuilder(
                "id,name,department,level,leader,manager,location,role,hired,tenure_band,respondent,external,account\n");
        for (Member member : staff.members()) {
            if (!present.test(member)) {
                continue;
            }
            String manager = member.manager() < 0 ? "" : Member.id(member.manager());
            row(
                    text,
                    member.id(),
                    member.name(),
                    member.department().title(),
                    String.valueOf(member.level()),
                    String.valueOf(member.leader()),
                    manager,
                    member.location(),
                    supportStaff.contains(member.number()) ? SUPPORT_STAFF : member.role(),
                    member.hired().toString(),
                    Staff.tenure(member),
                    String.valueOf(member.respondent()),
                    "false",
                    "");
        }
        for (Customers.Customer customer : Customers.all()) {
            row(
                    text,
                    customer.id(),
                    customer.name(),
                    "Customers",
                    "",
                    "false",
                    "",
                    "",
                    "Customer",
                    "",
                    "",
                    "false",
                    "true",
                    customer.account());
        }
        return text.toString();
    }

    static String ties(Staff staff, int[][] support, OtherTies.All others, Circumstances circumstances) {
        StringBuilder text = new StringBuilder("source,target,kind,weight,start,form,context,initiated_by,timestamp\n");
        for (int from = 0; from < staff.size(); from++) {
            for (int to = 0; to < staff.size(); to++) {
                if (support[from][to] > 0) {
                    Circumstances.Of of = circumstances.next(to, support[from][to]);
                    row(
                            text,
                            Member.id(from),
                            Member.id(to),
                            "support",
                            String.valueOf(support[from][to]),
                            "",
                            of.form(),
                            of.context(),
                            of.initiatedBy(),
                            of.timestamp());
                }
            }
        }
        rows(text, "advice", others.advice());
        rows(text, "trust", others.trust());
        rows(text, "purpose", others.purpose());
        rows(text, "mentors", others.mentors());
        rows(text, "decides", others.decides());
        for (Customers.Service service : new Customers(staff).services()) {
            row(text, Member.id(service.from()), service.to(), "serves", "1", "", "", "", "", "");
        }
        return text.toString();
    }

    private static void rows(StringBuilder text, String kind, List<OtherTies.Answer> answers) {
        for (OtherTies.Answer answer : answers) {
            String weight = String.valueOf(answer.weight());
            row(
                    text,
                    Member.id(answer.source()),
                    Member.id(answer.target()),
                    kind,
                    weight,
                    answer.start(),
                    "",
                    "",
                    "",
                    "");
        }
    }

    /** No value of the sample has a comma or a quote. */
    private static void row(StringBuilder text, String... cells) {
        text.append(String.join(",", cells)).append('\n');
    }

    static String survey(String name, String wave, String advice) {
        return """
                {
                  "name": "%s",
                  "wave": "%s",
                  "kinds": {
                    "support": {"meaning": "SUPPORT", "asks": "gives", "scale": [1, 5], "threshold": 2},
                    "advice": {"meaning": "SUPPORT", "asks": "receives"%s},
                    "serves": {"meaning": "SUPPORT", "asks": "gives"},
                    "trust": {"meaning": "TRUST", "asks": "gives", "scale": [1, 5]},
                    "purpose": {"meaning": "PURPOSE", "asks": "gives", "scale": [1, 5]},
                    "mentors": {"meaning": "MENTORING", "asks": "gives"},
                    "decides": {"meaning": "DECISION", "asks": "gives"}
                  },
                  "leader": "leader",
                  "groups": ["department", "location", "level", "tenure_band"],
                  "minimumGroup": 5,
                  "partnership": {
                    "stages": [
                      ["cooperation", 0.25, 0.25],
                      ["collaboration", 0.5, 0.5],
                      ["leadership partnership", 0.75, 0.75]
                    ]
                  }
                }
                """.formatted(name, wave, advice);
    }
}

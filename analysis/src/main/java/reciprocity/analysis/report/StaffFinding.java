package reciprocity.analysis.report;

import java.util.List;
import reciprocity.analysis.frontline.SupportStaff;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.model.TieMeaning;

/** Support staff whom nobody of another role trusts or thanks. Names stand in the evidence. */
final class StaffFinding implements Finder {

    private static final String CAUTION = "People name few others in a survey; not being named is not being disliked.";
    private static final String ACTION = "Say once, in public, what their work makes possible.";
    private static final String WELL = "Go on naming them.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT)) {
            return;
        }
        SupportStaff staff = SupportStaff.of(
                surveyed.survey(),
                surveyed.reading().of(surveyed.kinds()),
                surveyed.settings().minimumGroup());
        if (staff.forgotten().reason() == Reason.SUPPRESSED) {
            findings.withhold(Topic.STAFF, Analysis.fewer(surveyed.settings()));
        } else if (staff.forgotten().defined() && surveyed.fewAnswers()) {
            findings.withhold(Topic.STAFF, Findings.ANSWERS);
        } else if (staff.forgotten().defined()) {
            findings.say(insight(surveyed, staff), staff.forgottenPeople().isEmpty());
        }
    }

    private static Insight insight(Surveyed surveyed, SupportStaff staff) {
        int forgotten = staff.forgottenPeople().size();
        String figure = forgotten == 0 ? "All " + Wording.count(staff.people()) : Wording.of(forgotten, staff.people());
        String sentence = forgotten == 0
                ? "%s support staff are trusted or thanked by somebody else.".formatted(figure)
                : "%s support staff %s trusted or thanked by nobody else."
                        .formatted(figure, Wording.verb(forgotten, "is", "are"));
        return Draft.of("staff.forgotten", Topic.STAFF)
                .says(sentence, figure)
                .context("Trust and recognition from people of other roles")
                .why(List.of(balance(staff)))
                .but(CAUTION)
                .so(forgotten == 0 ? WELL : ACTION)
                .measured("support_staff.forgotten", staff.forgotten(), staff.people())
                .people(staff.forgottenPeople())
                .ties(surveyed.ties(
                        source -> staff.forgottenPeople()
                                .contains(surveyed.network().people().id(source)),
                        (source, target) -> true))
                .insight();
    }

    private static String balance(SupportStaff staff) {
        if (!staff.balance().defined()) {
            return "They share no support tie with others.";
        }
        double balance = staff.balance().value();
        if (balance > 0) {
            return "They support others more than others support them.";
        }
        return balance == 0
                ? "They give others as many ties as they get from them."
                : "Others support them more than they support others.";
    }
}

package reciprocity.chapter;

import java.util.ArrayList;
import java.util.List;
import reciprocity.analysis.report.Audience;
import reciprocity.analysis.report.Report;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.document.Block;
import reciprocity.document.Document.Chapter;
import reciprocity.document.Document.Part;
import reciprocity.study.Study;

/** What one should know in two minutes: the lead, four figures, ten sentences. */
final class SummaryChapter {

    private SummaryChapter() {}

    static Chapter of(Teller teller) {
        Report told = teller.report().forAudience(Audience.LEADER);
        List<Block> opening = new ArrayList<>();
        opening.add(new Block.Text(teller.words(told.lead()), Block.Style.LEAD));
        opening.add(new Block.Text(teller.words(told.leadContext()), Block.Style.SMALL));
        opening.add(facts(teller));
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("", opening));
        if (told.insights().isEmpty()) {
            parts.add(Part.of(
                    "Nothing stands out beyond chance",
                    List.of(new Block.Text(
                            "Silos, bridges, leaders, returned support and gaps between groups were looked at.",
                            Block.Style.BODY))));
        } else {
            parts.add(Part.of(
                    "What stands out",
                    List.of(new Block.Points(told.insights().stream()
                            .map(insight -> new Block.Point(
                                    teller.words(insight.sentence()),
                                    insight.figure(),
                                    teller.words(insight.context())))
                            .toList()))));
        }
        return new Chapter("summary", "Summary", "", parts);
    }

    private static Block.Facts facts(Teller teller) {
        Study study = teller.study();
        ResponseRate rate = ResponseRate.of(study.network());
        return new Block.Facts(List.of(
                new Block.Fact(
                        "People",
                        Say.count(rate.asked()),
                        outside(study.network().size() - rate.asked())),
                new Block.Fact(
                        "Answered",
                        Say.count(rate.answered()),
                        "of %s, %s".formatted(Say.count(rate.asked()), Say.share(rate.rate()))),
                new Block.Fact("Ties", Say.count(study.network().ties().ties()), "read for this report"),
                new Block.Fact("Groups", Say.count(study.network().groups().groups()), "by " + teller.column())));
    }

    private static String outside(int people) {
        return people == 0 ? "in the roster" : "and %s outside".formatted(Say.count(people));
    }
}

package reciprocity.analysis.report;

import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Insight.Topic;
import reciprocity.analysis.support.Recognition;
import reciprocity.model.TieMeaning;

/** Biggest givers whom nobody thanked. Names stand in the evidence. */
final class RecognitionFinding implements Finder {

    private static final String CAUTION = "Thanks may be given in ways that this survey did not ask about.";
    private static final String ACTION = "Ask those around them to say what their help is worth.";
    private static final String WELL = "Go on saying it aloud.";

    @Override
    public void find(Surveyed surveyed, Findings findings) {
        if (!surveyed.about(TieMeaning.SUPPORT)) {
            return;
        }
        Recognition recognition = surveyed.support().recognition();
        if (!recognition.share().defined() || recognition.givers() == 0) {
            return;
        }
        if (surveyed.few(recognition.givers())) {
            findings.withhold(Topic.RECOGNITION, Analysis.fewer(surveyed.settings()));
        } else if (surveyed.fewAnswers()) {
            findings.withhold(Topic.RECOGNITION, Findings.ANSWERS);
        } else {
            findings.say(insight(surveyed, recognition), recognition.unthanked().isEmpty());
        }
    }

    private static Insight insight(Surveyed surveyed, Recognition recognition) {
        int unthanked = recognition.unthanked().size();
        int givers = recognition.givers();
        String figure = unthanked == 0 ? "All " + Wording.count(givers) : Wording.of(unthanked, givers);
        String sentence = unthanked == 0
                ? "%s who give most are thanked by somebody.".formatted(figure)
                : "%s who give most %s thanked by nobody.".formatted(figure, Wording.verb(unthanked, "is", "are"));
        return Draft.of("recognition.givers", Topic.RECOGNITION)
                .says(sentence, figure)
                .context("Those who give to most people, a tenth of all, and all equal to the last of them")
                .why(List.of("%s of all %s carry recognition."
                        .formatted(
                                Wording.percent(recognition.share().value()),
                                surveyed.words().ties())))
                .but(CAUTION)
                .so(unthanked == 0 ? WELL : ACTION)
                .measured("recognition", Figure.of((double) unthanked / givers), givers)
                .people(recognition.unthanked())
                .ties(surveyed.ties(
                        source -> recognition
                                .unthanked()
                                .contains(surveyed.network().people().id(source)),
                        (source, target) -> true))
                .insight();
    }
}

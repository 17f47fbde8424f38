package reciprocity.chapter;

import java.util.List;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.report.Audience;
import reciprocity.analysis.report.Report;
import reciprocity.model.PersonId;
import reciprocity.study.Leadership;
import reciprocity.study.Pseudonyms;
import reciprocity.study.Study;
import reciprocity.study.Viewer;

/** What every chapter asks: the study, its findings for this reader, who may be named, and words for figures. */
final class Teller {

    /** Above so many people what takes a search of its own is left to the commands. */
    static final int MOST_PEOPLE = 5_000;

    private final Study study;
    private final Report report;

    Teller(Study study) {
        this.study = study;
        this.report = leads(study) ? study.report().forAudience(Audience.LEADER) : study.report();
    }

    private static boolean leads(Study study) {
        return study.question().viewer() == Viewer.LEADER;
    }

    Study study() {
        return study;
    }

    Report report() {
        return report;
    }

    Leadership leadership() {
        return study.leadership();
    }

    /** Whether anything may be told of single people. */
    boolean people() {
        return study.showsPersons() && !leads(study);
    }

    /** Why nothing is told of single people. */
    String nobody() {
        return leads(study)
                ? "Single people are not shown to this reader."
                : "What is about single people is withheld: too few answers.";
    }

    /** The column that people are grouped by. */
    String column() {
        return study.reading().groupColumn();
    }

    /** A group's name. */
    static String group(String name) {
        return name.isEmpty() ? "(none)" : name;
    }

    String groupOf(int person) {
        return group(study.network().groups().name(study.network().groups().of(person)));
    }

    String name(int person) {
        String name = study.network().person(person).name();
        return name.isEmpty() ? study.network().people().id(person).value() : name;
    }

    String name(PersonId person) {
        return name(study.network().people().number(person));
    }

    String names(List<PersonId> people) {
        return people.isEmpty()
                ? "nobody"
                : String.join(", ", people.stream().map(this::name).toList());
    }

    /** Words of a finding: who sees no people reads of somebody where a key stood. */
    String words(String words) {
        return leads(study) ? Pseudonyms.KEY.matcher(words).replaceAll("one person") : words;
    }

    /** Whether figures about everybody may be shown. */
    boolean whole() {
        return study.guard().totalShown();
    }

    /** Why a figure is withheld. */
    String few() {
        return "withheld: fewer than %d people".formatted(study.guard().least());
    }

    /** A share of everybody, as it may be shown. */
    String share(Figure figure) {
        return share(figure, whole());
    }

    String share(Figure figure, boolean shown) {
        return shown ? Say.share(figure) : "withheld";
    }
}

package reciprocity.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.frontline.CustomerReach;
import reciprocity.analysis.frontline.SupportStaff;
import reciprocity.analysis.kernel.Workers;
import reciprocity.analysis.layout.Layout;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.provenance.Provenance;
import reciprocity.analysis.report.Analysis;
import reciprocity.analysis.report.Known;
import reciprocity.analysis.report.Report;
import reciprocity.analysis.report.ReportSettings;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.analysis.response.Interval;
import reciprocity.analysis.response.ResponseBounds;
import reciprocity.analysis.silo.Basis;
import reciprocity.analysis.silo.ColumnSplits;
import reciprocity.analysis.silo.Silo;
import reciprocity.analysis.silo.SiloDetector;
import reciprocity.analysis.support.Support;
import reciprocity.analysis.support.SupportChance;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.Reading;
import reciprocity.model.Asks;
import reciprocity.model.Survey;
import reciprocity.model.SurveySummary;

/**
 * One survey with one question. Each part is computed when it is first asked for, by one thread while others wait, and kept
 * as long as the study. Safe for use by several threads. What may not be shown is not in it.
 */
public final class Study {

    private final Survey survey;
    private final Part<SurveySummary> summary;
    private final Question question;
    private final Reading reading;
    private final Part<OrgNetwork> network;
    private final Part<SmallGroupGuard> guard;
    private final Part<Measurements> measurements;
    private final Part<Measurements> personFigures;
    private final Part<List<Silo>> silos;
    private final Part<GroupMatrix> matrix;
    private final Part<Report> report;
    private final Part<Layout> layout;
    private final Part<Directory> directory;
    private final Part<Leadership> leadership;
    private final Part<TiesByKind> kinds;
    private final Part<Support> support;
    private final Part<SupportChance> supportChance;
    private final Part<CustomerReach> customers;
    private final Part<SupportStaff> supportStaff;
    private final Guarding guarding;
    private final Progress progress;
    private final Supplier<@Nullable Survey> earlier;
    private final Inquiries inquiries = new Inquiries();
    private final WhatIf whatIf = new WhatIf(this);
    private final Part<Survey> grouped;
    private final Part<Bridges> bridges;
    private final Part<Map<String, Interval>> siloBounds;
    private final Part<List<ColumnSplits.Split>> splits;
    private final Part<Provenance> provenance;
    private final Part<Optional<Change>> change;

    /**
     * Puts a question to a survey.
     *
     * @param guarding from how many people on figures are shown
     * @param progress hears how far the measurements are
     * @throws UnanswerableException if the survey has no such kind or no such column
     */
    public Study(Survey survey, Question question, Guarding guarding, Progress progress) {
        this(survey, () -> SurveySummary.of(survey), question, guarding, progress, () -> null);
    }

    /**
     * The same beside the wave before.
     *
     * @param earlier the wave before, or null where there is none
     */
    public Study(Survey survey, Question question, Guarding guarding, Progress progress, @Nullable Survey earlier) {
        this(survey, () -> SurveySummary.of(survey), question, guarding, progress, () -> earlier);
    }

    /**
     * The same of a survey that may lack names, under the summary of the one that has them.
     *
     * @param summary asked when somebody wants to know it: a digest of a million ties takes a while
     * @param earlier gives the wave before, or null where there is none; asked when a report is made
     */
    Study(
            Survey survey,
            Supplier<SurveySummary> summary,
            Question question,
            Guarding guarding,
            Progress progress,
            Supplier<@Nullable Survey> earlier) {
        this.survey = survey;
        this.summary = new Part<>(summary);
        this.question = question;
        this.guarding = guarding;
        this.progress = progress;
        this.earlier = earlier;
        this.reading = question.reading(survey);
        this.network = new Part<>(() -> OrgNetwork.of(grouped(), reading));
        this.guard = new Part<>(() -> guarding.guard(network()));
        this.measurements = new Part<>(() -> guarding.shown(Measurements.of(measured(), progress)));
        this.personFigures = new Part<>(() -> guarding.shown(
                Measurements.of(measured(), PersonFigures.quick(network().size()), progress)));
        this.silos = new Part<>(() -> SiloDetector.silos(measured(), Basis.RESPONDENTS));
        this.matrix = new Part<>(() -> GroupMatrix.of(this));
        this.report = new Part<>(this::readReport);
        this.layout = new Part<>(() -> Layout.of(network(), question.seed()));
        this.directory = new Part<>(() -> Directory.of(network()));
        this.leadership = new Part<>(() -> Leadership.shown(survey, question, guarding));
        this.kinds = new Part<>(() -> TiesByKind.of(this, grouped(), reading));
        this.grouped = new Part<>(() -> DerivedColumns.with(survey, reading, question.seed()));
        this.siloBounds = new Part<>(this::readBounds);
        this.bridges = new Part<>(() -> Bridges.of(measured()));
        this.splits = new Part<>(() -> ColumnSplits.of(measured(), DerivedColumns.groupings(survey, network())));
        this.provenance = new Part<>(() -> Provenance.of(survey, network()));
        this.change = new Part<>(this::readChange);
        this.support = new Part<>(() -> Support.of(grouped(), reading.of(kindNames())));
        this.supportChance = new Part<>(
                () -> SupportChance.of(grouped(), reading.of(kindNames()), question.draws(), question.seed()));
        this.customers = new Part<>(() -> CustomerReach.of(grouped(), reading.of(List.of())));
        this.supportStaff = new Part<>(() -> SupportStaff.of(grouped(), reading.of(kindNames()), guard().least()));
    }

    /** The same question once more, told to somebody who listens. */
    Study told(Progress listener) {
        return new Study(survey, summary::get, question, guarding, listener, earlier);
    }

    /** The survey. */
    public Survey survey() {
        return survey;
    }

    /** The survey without people and ties. */
    public SurveySummary summary() {
        return summary.get();
    }

    /** What was asked. */
    public Question question() {
        return question;
    }

    /** How the survey was read. */
    public Reading reading() {
        return reading;
    }

    /** The survey as one graph. */
    public OrgNetwork network() {
        return network.get();
    }

    /** Which groups may be shown. */
    public SmallGroupGuard guard() {
        return guard.get();
    }

    /** Whether a group of this name may be shown. */
    public boolean shows(String group) {
        int number = network().groups().names().indexOf(group);
        return number >= 0 && guard().shown(number);
    }

    /**
     * Whether results about single people may be shown: figures of a person, who connects a group, who belongs to what. Not
     * where fewer answered than {@code response.Badge} asks for, except on the command line.
     */
    public boolean showsPersons() {
        return guarding.persons(network());
    }

    /** The guard of the same people grouped in another way. */
    SmallGroupGuard guard(OrgNetwork grouped) {
        return guarding.guard(grouped);
    }

    /** Whose answers tests of groups stand on: every tie there is where ties are taken as filed, else those of respondents. */
    public Basis basis() {
        return reading.direction() == Reading.Direction.AS_FILED ? Basis.OBSERVED : Basis.RESPONDENTS;
    }

    /** The fewest people that a figure may be about; 1 where everything is shown. */
    public int fewestShown() {
        return guard().least();
    }

    /** What a further inquiry finds; equal inquiries are computed once. */
    public <T> T ask(Inquiry<T> inquiry) {
        return Workers.heard(progress::within, () -> inquiries.found(inquiry, this));
    }

    /** How far long computations are is heard here. */
    Progress progress() {
        return progress;
    }

    /** The measurements as they may be seen. */
    Measurements shown(Measurements measured) {
        return guarding.shown(measured);
    }

    /** The ties of one kind alone, among the same people. */
    public OrgNetwork network(String kind) {
        return kinds.get()
                .find(kind)
                .orElseThrow(() -> new UnanswerableException("tie", kind, "one of %s".formatted(kindNames())));
    }

    /** A fresh measurement of the network; each thread needs its own. */
    public Measured measured() {
        return new Measured(network(), question.seed(), question.draws());
    }

    /** Every figure of the catalogue, those of too few people withheld. */
    public Measurements measurements() {
        return measurements.get();
    }

    /** Figures of single people that are measured unasked: all, or where there are many people all but {@link PersonFigures#waiting}. */
    public List<Measurements.Column> personFigures() {
        return network().size() > PersonFigures.MANY
                ? personFigures.get().people()
                : measurements().people();
    }

    /** Every group's silo figures on the answers of respondents; whoever writes them asks {@link #shows} first. */
    public List<Silo> silos() {
        return silos.get();
    }

    /** What groups send each other. */
    public GroupMatrix matrix() {
        return matrix.get();
    }

    /** What is worth saying. */
    public Report report() {
        return report.get();
    }

    /** Where people stand on the map. */
    public Layout layout() {
        return layout.get();
    }

    /** The people to look up by a part of their names. */
    public Directory directory() {
        return directory.get();
    }

    /** What leaders ask, whatever kinds this question is about. */
    public Leadership leadership() {
        return leadership.get();
    }

    /** What changed since the wave before; empty where there is none. */
    public Optional<Change> change() {
        return change.get();
    }

    private Optional<Change> readChange() {
        Survey before = earlier.get();
        if (before == null) {
            return Optional.empty();
        }
        Guarding strict = Change.always(before, survey);
        Integer least = guarding.least();
        return Optional.of(Change.of(before, survey, change(before), least == null ? new Guarding(null) : strict));
    }

    /** The kinds of tie that this question is about and that both waves have; the usual column where one lacks this one. */
    private Question change(Survey before) {
        List<String> both = kindNames().stream()
                .filter(kind ->
                        before.kinds().stream().anyMatch(one -> one.name().equals(kind)))
                .toList();
        boolean grouped = before.columns().stream().anyMatch(reading.groupColumn()::equalsIgnoreCase);
        return new Question(
                both.isEmpty() ? kindNames() : both,
                grouped ? reading.groupColumn() : null,
                question.minimumWeight(),
                question.direction(),
                question.seed(),
                question.draws(),
                question.symmetry(),
                question.viewer());
    }

    /** Support in depth: how it comes back, who is safe, what no chart would draw. */
    public Support support() {
        return support.get();
    }

    /** What of support is held against chance: whether trust goes with it, and the chart. */
    public SupportChance supportChance() {
        return supportChance.get();
    }

    /** Customers and their contacts inside, in every kind that means support, whichever was asked about. */
    public CustomerReach customers() {
        return customers.get();
    }

    /** Whether support staff are seen; withheld where they are too few. */
    public SupportStaff supportStaff() {
        return supportStaff.get();
    }

    /** What would be, if people were introduced or left. */
    public WhatIf whatIf() {
        return whatIf;
    }

    /** The survey with the column that people are grouped by, where it is derived. */
    private Survey grouped() {
        return grouped.get();
    }

    /**
     * Between what and what missing answers could move each group's silo score; empty where kinds that ask whom one gives to and
     * kinds that ask whom one receives from are one graph, since an answer to one is none to the other.
     */
    public Map<String, Interval> siloBounds() {
        return siloBounds.get();
    }

    private Map<String, Interval> readBounds() {
        List<Asks> asks = kindNames().stream()
                .map(kind -> survey.kind(kind).asks())
                .distinct()
                .toList();
        return asks.size() == 1 ? ResponseBounds.of(network(), asks.get(0)).silo() : Map.of();
    }

    /** Who and what joins groups. */
    public Bridges bridges() {
        return bridges.get();
    }

    /** How far each column of the roster splits the organization, strongest first. */
    public List<ColumnSplits.Split> splits() {
        return splits.get();
    }

    /**
     * A figure of the catalogue and the rows of the files it stands on.
     *
     * @throws UnanswerableException if there is no such metric, person or group
     */
    public FigureEvidence evidence(EvidenceQuestion asked) {
        return FigureEvidence.of(this, provenance.get(), asked);
    }

    private Report readReport() {
        return Workers.heard(
                progress::within,
                () -> Analysis.report(
                        grouped(),
                        reading.of(kindNames()),
                        settings(),
                        earlier.get(),
                        new Known(this::network, this::silos, this::support)));
    }

    private ReportSettings settings() {
        return new ReportSettings(
                question.seed(), question.draws(), survey.settings().shownMinimumGroup());
    }

    /** The kinds of tie that go from one person to another, by their numbers. */
    public List<String> kinds(int source, int target) {
        return kinds.get().of(source, target);
    }

    /** The kinds of tie that the graph unites. */
    public List<String> kindNames() {
        return reading.kinds().isEmpty()
                ? survey.kinds().stream().map(kind -> kind.name()).toList()
                : reading.kinds();
    }
}

package reciprocity.study;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.cluster.LeaderClub;
import reciprocity.analysis.cluster.LeaderClusters;
import reciprocity.analysis.cohesion.Hierarchy;
import reciprocity.analysis.decision.DecisionSharing;
import reciprocity.analysis.decision.EmergentLeaders;
import reciprocity.analysis.decision.ServiceBalance;
import reciprocity.analysis.decision.Team;
import reciprocity.analysis.mentoring.MentorChains;
import reciprocity.analysis.mentoring.MentoringTies;
import reciprocity.analysis.mentoring.Onboarding;
import reciprocity.analysis.metric.Draws;
import reciprocity.analysis.metric.Figure;
import reciprocity.analysis.metric.Measured;
import reciprocity.analysis.metric.Reason;
import reciprocity.analysis.partnership.LeaderPair;
import reciprocity.analysis.partnership.Partnership;
import reciprocity.analysis.partnership.Spectrum;
import reciprocity.analysis.relationships.FiveRelationships;
import reciprocity.analysis.relationships.LeaderRelationships;
import reciprocity.analysis.report.SmallGroupGuard;
import reciprocity.analysis.response.ResponseRate;
import reciprocity.analysis.significance.Family;
import reciprocity.graph.Layers;
import reciprocity.graph.OrgNetwork;
import reciprocity.graph.TieGraph;
import reciprocity.model.Survey;
import reciprocity.model.TieMeaning;

/**
 * What leaders ask of a survey: partnership, five relationships, decisions, mentoring, leader clusters. Each stands on the
 * ties of its meaning, whatever kinds another question is about. Safe for use by several threads.
 */
public final class Leadership {

    /** The most networks that chance lays for the leader club. */
    static final int CLUB_DRAWS = 1_999;

    /** From so many ties on the leader club is not compared with chance: it would take minutes. */
    static final int CLUB_TIES = 50_000;

    private final Layers layers;
    private final @Nullable Integer least;
    private final boolean personLevel;
    private final ResponseRate response;
    private final Partnership partnership;
    private final LeaderRelationships relationships;
    private final Part<List<FiveRelationships>> five;
    private final DecisionSharing decisions;
    private final MentoringTies mentoring;
    private final MentorChains chains;
    private final Onboarding onboarding;
    private final LeaderClusters clusters;
    private final Part<Map<String, Family>> clubs;

    private Leadership(Layers layers, Question question, Guarding guarding, boolean badged) {
        OrgNetwork support = layers.network(TieMeaning.SUPPORT);
        this.layers = layers;
        this.least = guarding.least();
        this.response = ResponseRate.of(support);
        this.personLevel = question.viewer() != Viewer.LEADER
                && (!badged || response.badge().personLevel());
        this.partnership = Partnership.of(
                support.leaders(),
                layers.ratings(TieMeaning.TRUST),
                layers.ratings(TieMeaning.PURPOSE),
                new Spectrum(layers.survey().settings().stages()));
        this.relationships = LeaderRelationships.among(support, reporting());
        this.five = new Part<>(relationships::ofLeaders);
        this.decisions = DecisionSharing.of(layers.network(TieMeaning.DECISION), reporting());
        this.mentoring = MentoringTies.of(layers);
        this.chains = MentorChains.of(mentoring.active());
        this.onboarding = Onboarding.of(mentoring);
        this.clusters = LeaderClusters.of(support);
        this.clubs = new Part<>(() -> clubs(question));
    }

    /**
     * What the holder of the files sees.
     *
     * @throws UnanswerableException if the survey has no such column
     */
    public static Leadership of(Survey survey, Question question, Guarding guarding) {
        return read(survey, question, guarding, false);
    }

    /** What leaves the house: nothing about single people where too few answered. */
    static Leadership shown(Survey survey, Question question, Guarding guarding) {
        return read(survey, question, guarding, true);
    }

    private static Leadership read(Survey survey, Question question, Guarding guarding, boolean badged) {
        String column = question.reading(survey).groupColumn();
        return new Leadership(Layers.of(survey, column, question.minimumWeight()), question, guarding, badged);
    }

    /** The survey by what its kinds mean. */
    public Layers layers() {
        return layers;
    }

    /** How many answered, and what that allows. */
    public ResponseRate response() {
        return response;
    }

    /** Whether results about single people may be told: pairs, the five of a leader, who mentors whom. */
    public boolean personLevel() {
        return personLevel;
    }

    /** Everybody, with groups, and who supports whom. */
    public OrgNetwork people() {
        return layers.network(TieMeaning.SUPPORT);
    }

    /** The id of a person. */
    public String id(int person) {
        return people().people().id(person).value();
    }

    /** Who reports to whom. */
    public TieGraph reporting() {
        return layers.network(TieMeaning.REPORTING).ties();
    }

    /** Where pairs of leaders stand. */
    public Partnership partnership() {
        return partnership;
    }

    /** How many pairs are in each of several cells, as it may be seen. */
    public PairCounts counts(List<List<LeaderPair>> cells) {
        return least == null || personLevel ? PairCounts.open(cells) : PairCounts.guarded(cells, least);
    }

    /** A figure about confirmed pairs as it may be seen. */
    public Figure ofConfirmedPairs(Figure figure) {
        BitSet people = new BitSet();
        partnership.confirmed().forEach(pair -> {
            people.set(pair.a());
            people.set(pair.b());
        });
        return shown(figure, people.cardinality());
    }

    /** The relationships of each leader. */
    public List<FiveRelationships> five() {
        return five.get();
    }

    /** The relationships of anybody of the organization, leader or not. */
    public FiveRelationships fiveOf(int person) {
        return relationships.of(person);
    }

    /** Who asks whom before deciding. */
    public DecisionSharing decisions() {
        return decisions;
    }

    /** Those asked by many without the title. */
    public EmergentLeaders emergent() {
        return EmergentLeaders.of(layers.network(TieMeaning.DECISION));
    }

    /** Support that runs down reporting lines beside what runs up. */
    public ServiceBalance service() {
        return ServiceBalance.of(people(), reporting());
    }

    /** Krackhardt's hierarchy of the ties of a meaning, about everybody. */
    public Figure hierarchy(TieMeaning meaning) {
        Figure hierarchy = new Hierarchy().measure(Measured.of(layers.network(meaning)));
        return shown(asked(meaning, hierarchy), people().size());
    }

    /** The mean centralization of the teams that are large enough to be told of; NO_TIES without one. */
    public Figure meanCentralization() {
        double[] values = decisions.teams().stream()
                .filter(team -> team.centralization().defined() && shows(team.people()))
                .map(Team::centralization)
                .mapToDouble(Figure::value)
                .toArray();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0
                ? Figure.undefined(Reason.NO_TIES)
                : asked(TieMeaning.DECISION, Figure.of(sum / values.length));
    }

    /** Who mentors whom, and since when. */
    public MentoringTies mentoring() {
        return mentoring;
    }

    /** Mentors of mentors. */
    public MentorChains chains() {
        return chains;
    }

    /** How soon those who came have a mentor. */
    public Onboarding onboarding() {
        return onboarding;
    }

    /** How leaders hang together. */
    public LeaderClusters clusters() {
        return clusters;
    }

    /**
     * The density of ties among leaders against two kinds of chance, by what is left to it: {@code rewired} ties and {@code
     * relabelled} leaders. Empty below two leaders, without support ties, and where there are too many of them.
     */
    public Map<String, Family> clubs() {
        return clubs.get();
    }

    private Map<String, Family> clubs(Question question) {
        int ties = people().ties().ties();
        Map<String, Family> families = new LinkedHashMap<>();
        if (clusters.leaders() > 1 && ties > 0 && ties <= CLUB_TIES) {
            Draws draws = question.draws().atMost(CLUB_DRAWS);
            families.put("rewired", LeaderClub.rewired(new Measured(people(), question.seed(), draws)));
            families.put("relabelled", LeaderClub.relabelled(new Measured(people(), question.seed(), draws)));
        }
        return families;
    }

    /** A figure about so many people as it may be seen: SUPPRESSED where they are too few. */
    public Figure shown(Figure figure, int people) {
        return shows(people) ? figure : Figure.undefined(Reason.SUPPRESSED);
    }

    /** Whether something may be said about so many people; nothing can be told about nobody. */
    public boolean shows(int people) {
        return least == null || people == 0 || people >= least;
    }

    /** Which groups may be shown. */
    public SmallGroupGuard guard() {
        return SmallGroupGuard.of(people(), least == null ? 1 : least);
    }

    /** Which groups of these sizes may be shown. */
    public SmallGroupGuard guard(int[] sizes) {
        return SmallGroupGuard.of(sizes, least == null ? 1 : least);
    }

    /** A figure of a meaning that no question asked about has no value, whatever a formula would give. */
    public Figure asked(TieMeaning meaning, Figure figure) {
        return !figure.defined() || layers.asked(meaning) ? figure : Figure.undefined(Reason.NO_TIES);
    }

    /** How many people stand at either end of the reporting lines that are classed. */
    public int deciders() {
        BitSet people = new BitSet();
        decisions.lines().forEach(line -> {
            people.set(line.boss());
            people.set(line.report());
        });
        return people.cardinality();
    }

    /** How many people mentor or are mentored now. */
    public int mentoringPeople() {
        BitSet people = chains.mentors();
        people.or(chains.mentees());
        return people.cardinality();
    }
}

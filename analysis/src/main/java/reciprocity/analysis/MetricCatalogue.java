package reciprocity.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reciprocity.analysis.bridge.BrokerageDeviation;
import reciprocity.analysis.bridge.BrokerageExpectation;
import reciprocity.analysis.bridge.BrokerageRoles;
import reciprocity.analysis.bridge.Constraint;
import reciprocity.analysis.bridge.CutPeople;
import reciprocity.analysis.bridge.EffectiveSize;
import reciprocity.analysis.bridge.EgoEfficiency;
import reciprocity.analysis.bridge.EgoHierarchy;
import reciprocity.analysis.centrality.Betweenness;
import reciprocity.analysis.centrality.BetweennessCentralization;
import reciprocity.analysis.centrality.ClosenessIn;
import reciprocity.analysis.centrality.Degree;
import reciprocity.analysis.centrality.DegreeCentralization;
import reciprocity.analysis.centrality.EigenvectorCentrality;
import reciprocity.analysis.centrality.Facing;
import reciprocity.analysis.centrality.HarmonicCloseness;
import reciprocity.analysis.centrality.HubsAndAuthorities;
import reciprocity.analysis.centrality.NodeStrength;
import reciprocity.analysis.centrality.NormalisedBetweenness;
import reciprocity.analysis.centrality.PageRank;
import reciprocity.analysis.centrality.UndirectedDegreeCentralization;
import reciprocity.analysis.cluster.Community;
import reciprocity.analysis.cluster.CommunityCount;
import reciprocity.analysis.cluster.CommunityModularity;
import reciprocity.analysis.cluster.CorePeriphery;
import reciprocity.analysis.cluster.Cores;
import reciprocity.analysis.cluster.RichClub;
import reciprocity.analysis.cohesion.BowTie;
import reciprocity.analysis.cohesion.BowTieShare;
import reciprocity.analysis.cohesion.Connectedness;
import reciprocity.analysis.cohesion.CrossGroupEfficiency;
import reciprocity.analysis.cohesion.DegreeAssortativity;
import reciprocity.analysis.cohesion.Density;
import reciprocity.analysis.cohesion.Diameter;
import reciprocity.analysis.cohesion.DirectedTransitivity;
import reciprocity.analysis.cohesion.Efficiency;
import reciprocity.analysis.cohesion.GlobalEfficiency;
import reciprocity.analysis.cohesion.Hierarchy;
import reciprocity.analysis.cohesion.LeastUpperBounds;
import reciprocity.analysis.cohesion.MeanClustering;
import reciprocity.analysis.cohesion.MeanDistance;
import reciprocity.analysis.cohesion.PeopleCount;
import reciprocity.analysis.cohesion.PersonClustering;
import reciprocity.analysis.cohesion.StrongComponentCount;
import reciprocity.analysis.cohesion.TieCount;
import reciprocity.analysis.cohesion.Transitivity;
import reciprocity.analysis.cohesion.TriadCount;
import reciprocity.analysis.cohesion.UndirectedDegreeAssortativity;
import reciprocity.analysis.cohesion.WeakComponentCount;
import reciprocity.analysis.kernel.TriadType;
import reciprocity.analysis.metric.Metric;
import reciprocity.analysis.reciprocity.AnswerRate;
import reciprocity.analysis.reciprocity.DyadCount;
import reciprocity.analysis.reciprocity.DyadReciprocity;
import reciprocity.analysis.reciprocity.DyadicSymmetry;
import reciprocity.analysis.reciprocity.EdgeReciprocity;
import reciprocity.analysis.reciprocity.NetGiver;
import reciprocity.analysis.reciprocity.PersonReciprocity;
import reciprocity.analysis.reciprocity.ReciprocityCorrelation;
import reciprocity.analysis.reciprocity.ReciprocityLogRatio;
import reciprocity.analysis.reciprocity.ReturnRate;
import reciprocity.analysis.reciprocity.SimmelianShare;
import reciprocity.analysis.reciprocity.WeightedReciprocity;
import reciprocity.analysis.silo.Conductance;
import reciprocity.analysis.silo.DensityBetween;
import reciprocity.analysis.silo.DensityExternalInternalIndex;
import reciprocity.analysis.silo.DirectedGroupModularity;
import reciprocity.analysis.silo.EndsExternalInternalIndex;
import reciprocity.analysis.silo.ExternalInternalIndex;
import reciprocity.analysis.silo.GroupAssortativity;
import reciprocity.analysis.silo.GroupModularity;
import reciprocity.analysis.silo.GroupSize;
import reciprocity.analysis.silo.IncidentExternalInternalIndex;
import reciprocity.analysis.silo.ObservedExpected;
import reciprocity.analysis.silo.OddsRatio;
import reciprocity.analysis.silo.PersonExternalInternalIndex;
import reciprocity.analysis.silo.ReceivedExternalInternalIndex;
import reciprocity.analysis.silo.SentExternalInternalIndex;
import reciprocity.analysis.silo.SiloConnectors;
import reciprocity.analysis.silo.SiloFalseDiscovery;
import reciprocity.analysis.silo.SiloScore;
import reciprocity.analysis.silo.SiloShareOfChance;
import reciprocity.analysis.silo.TiesBetween;
import reciprocity.analysis.silo.UndirectedExternalInternalIndex;
import reciprocity.analysis.silo.UndirectedGroupAssortativity;
import reciprocity.analysis.silo.WeightBetween;
import reciprocity.analysis.silo.YulesQ;
import reciprocity.analysis.support.GeneralisedReturn;
import reciprocity.analysis.support.SafetyShare;
import reciprocity.analysis.support.SafetySources;
import reciprocity.analysis.support.UnreturnedShare;

/** Every metric, one line each, in the order readers meet them. */
public final class MetricCatalogue {

    private static final List<Metric> METRICS = Stream.of(
                    reciprocity(), support(), cohesion(), silo(), centrality(), bridge(), cluster())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Metric> BY_ID = byId();

    private MetricCatalogue() {}

    private static List<Metric> reciprocity() {
        return List.of(
                new EdgeReciprocity(),
                new DyadReciprocity(),
                new DyadicSymmetry(),
                new ReciprocityCorrelation(),
                new ReciprocityLogRatio(),
                new WeightedReciprocity(),
                new SimmelianShare(),
                new DyadCount(DyadCount.Pair.MUTUAL),
                new DyadCount(DyadCount.Pair.ASYMMETRIC),
                new DyadCount(DyadCount.Pair.NULL),
                new PersonReciprocity(),
                new ReturnRate(),
                new AnswerRate(),
                new NetGiver());
    }

    private static List<Metric> support() {
        return List.of(
                new GeneralisedReturn(),
                new UnreturnedShare(),
                SafetyShare.none(),
                SafetyShare.one(),
                new SafetySources());
    }

    private static List<Metric> cohesion() {
        return List.of(
                new PeopleCount(),
                new TieCount(),
                new Density(),
                new Transitivity(),
                new DirectedTransitivity(),
                new MeanClustering(),
                new PersonClustering(),
                new WeakComponentCount(),
                new StrongComponentCount(),
                new MeanDistance(),
                new Diameter(),
                new Connectedness(),
                new Hierarchy(),
                new Efficiency(),
                new LeastUpperBounds(LeastUpperBounds.Direction.AS_FILED),
                new LeastUpperBounds(LeastUpperBounds.Direction.TURNED),
                new DegreeAssortativity(),
                new UndirectedDegreeAssortativity(),
                new GlobalEfficiency(),
                new CrossGroupEfficiency(),
                new BowTieShare(BowTie.Part.CORE),
                new BowTieShare(BowTie.Part.IN),
                new BowTieShare(BowTie.Part.OUT),
                new BowTieShare(BowTie.Part.OTHER),
                new BowTieShare(BowTie.Part.DISCONNECTED),
                new TriadCount(TriadType.T003),
                new TriadCount(TriadType.T012),
                new TriadCount(TriadType.T102),
                new TriadCount(TriadType.T021D),
                new TriadCount(TriadType.T021U),
                new TriadCount(TriadType.T021C),
                new TriadCount(TriadType.T111D),
                new TriadCount(TriadType.T111U),
                new TriadCount(TriadType.T030T),
                new TriadCount(TriadType.T030C),
                new TriadCount(TriadType.T201),
                new TriadCount(TriadType.T120D),
                new TriadCount(TriadType.T120U),
                new TriadCount(TriadType.T120C),
                new TriadCount(TriadType.T210),
                new TriadCount(TriadType.T300));
    }

    private static List<Metric> silo() {
        return List.of(
                new GroupAssortativity(),
                new UndirectedGroupAssortativity(),
                new GroupModularity(),
                new DirectedGroupModularity(),
                new ExternalInternalIndex(),
                new UndirectedExternalInternalIndex(),
                new DensityExternalInternalIndex(),
                new OddsRatio(),
                new YulesQ(),
                new PersonExternalInternalIndex(),
                new GroupSize(),
                new SentExternalInternalIndex(),
                new ReceivedExternalInternalIndex(),
                new IncidentExternalInternalIndex(),
                new EndsExternalInternalIndex(),
                new Conductance(),
                new SiloScore(),
                new SiloShareOfChance(),
                new SiloFalseDiscovery(),
                new SiloConnectors(),
                new TiesBetween(),
                new WeightBetween(),
                new DensityBetween(),
                new ObservedExpected());
    }

    private static List<Metric> centrality() {
        return List.of(
                new Degree(Facing.IN),
                new Degree(Facing.OUT),
                new NodeStrength(Facing.IN),
                new NodeStrength(Facing.OUT),
                new HarmonicCloseness(Facing.IN),
                new HarmonicCloseness(Facing.OUT),
                new ClosenessIn(),
                new DegreeCentralization(Facing.IN),
                new DegreeCentralization(Facing.OUT),
                new UndirectedDegreeCentralization(),
                Betweenness.directed(),
                Betweenness.undirected(),
                BetweennessCentralization.directed(),
                BetweennessCentralization.undirected(),
                NormalisedBetweenness.directed(),
                NormalisedBetweenness.undirected(),
                PageRank.unweighted(),
                PageRank.weighted(),
                new EigenvectorCentrality(),
                HubsAndAuthorities.hub(),
                HubsAndAuthorities.authority());
    }

    private static List<Metric> bridge() {
        return List.of(
                Constraint.directed(),
                Constraint.undirected(),
                Constraint.weighted(),
                EffectiveSize.directed(),
                EffectiveSize.undirected(),
                EgoEfficiency.directed(),
                EgoEfficiency.undirected(),
                EgoHierarchy.directed(),
                EgoHierarchy.undirected(),
                new BrokerageRoles(BrokerageRoles.Role.COORDINATOR),
                new BrokerageRoles(BrokerageRoles.Role.ITINERANT),
                new BrokerageRoles(BrokerageRoles.Role.GATEKEEPER),
                new BrokerageRoles(BrokerageRoles.Role.REPRESENTATIVE),
                new BrokerageRoles(BrokerageRoles.Role.LIAISON),
                new BrokerageRoles(BrokerageRoles.Role.TOTAL),
                new BrokerageExpectation(BrokerageRoles.Role.COORDINATOR),
                new BrokerageDeviation(BrokerageRoles.Role.COORDINATOR),
                new BrokerageExpectation(BrokerageRoles.Role.ITINERANT),
                new BrokerageDeviation(BrokerageRoles.Role.ITINERANT),
                new BrokerageExpectation(BrokerageRoles.Role.GATEKEEPER),
                new BrokerageDeviation(BrokerageRoles.Role.GATEKEEPER),
                new BrokerageExpectation(BrokerageRoles.Role.REPRESENTATIVE),
                new BrokerageDeviation(BrokerageRoles.Role.REPRESENTATIVE),
                new BrokerageExpectation(BrokerageRoles.Role.LIAISON),
                new BrokerageDeviation(BrokerageRoles.Role.LIAISON),
                new BrokerageExpectation(BrokerageRoles.Role.TOTAL),
                new BrokerageDeviation(BrokerageRoles.Role.TOTAL),
                new CutPeople());
    }

    private static List<Metric> cluster() {
        return List.of(
                new Cores(),
                new Community(),
                new CommunityModularity(),
                new CommunityCount(),
                new CorePeriphery(),
                RichClub.directed(),
                RichClub.undirected(),
                RichClub.mutual(),
                RichClub.relative());
    }

    private static Map<String, Metric> byId() {
        Map<String, Metric> byId = new LinkedHashMap<>();
        for (Metric metric : METRICS) {
            if (byId.put(metric.getClass().getInterfaces()[0].getSimpleName() + ":" + metric.id(), metric) != null) {
                throw new IllegalStateException("metric '%s' is listed twice".formatted(metric.id()));
            }
        }
        return byId;
    }

    /** All metrics. */
    public static List<Metric> all() {
        return METRICS;
    }

    /** All metrics of one shape. */
    public static <M extends Metric> List<M> all(Class<M> shape) {
        return METRICS.stream().filter(shape::isInstance).map(shape::cast).toList();
    }

    /** The metric of one shape with this id, or null: ids are unique within a shape ({@code ei} has two). */
    public static <M extends Metric> @Nullable M find(Class<M> shape, String id) {
        Metric metric = BY_ID.get(shape.getSimpleName() + ":" + id);
        return metric == null ? null : shape.cast(metric);
    }
}

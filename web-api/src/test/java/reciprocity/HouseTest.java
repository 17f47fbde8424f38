package reciprocity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reciprocity.model.SurveyStoreContract;

/** The arrows of the house: which room may touch which. */
class HouseTest {

    /** Where the classes of tests lie, ours and those of graph-model, whatever has compiled them. */
    private static final List<String> TESTS = Stream.of(HouseTest.class, SurveyStoreContract.class)
            .map(test ->
                    test.getProtectionDomain().getCodeSource().getLocation().getPath())
            .toList();

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> TESTS.stream().noneMatch(location::contains))
            .importPackages("reciprocity");

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("reciprocity..");

    @ParameterizedTest(name = "{0} touches of ours only {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    model               |
                    intake              | model
                    graph               | model
                    sample              | model intake
                    analysis.metric     | graph model
                    analysis.kernel     | graph
                    analysis.jgrapht    | graph
                    analysis.significance | analysis.metric analysis.kernel graph model
                    analysis.reciprocity | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.cohesion    | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.centrality  | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.silo        | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.bridge      | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.cluster     | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.support     | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.frontline   | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.response    | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.overlap     | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.provenance  | analysis.metric graph model
                    analysis.scenario    | analysis.metric analysis.kernel analysis.jgrapht analysis.significance graph model
                    analysis.layout      | analysis.metric analysis.kernel graph model
                    analysis.wave        | analysis analysis.metric analysis.kernel analysis.overlap graph model
                    store               | model
                    server              |
                    study               | analysis.. graph model
                    document            |
                    chapter             | document study analysis.. graph model
                    office              | document
                    export              | chapter document office study analysis.. graph model intake
                    web                 | document export study analysis analysis.metric analysis.report graph model intake sample
                    cli                 | document export study analysis.report graph model intake sample
                    app                 | cli document web model store server
                    """)
    void eachRoomTouchesOnlyItsNeighbours(String room, String neighbours) {
        String[] allowed = Stream.concat(
                        Stream.of(room), neighbours == null ? Stream.empty() : Stream.of(neighbours.split(" ", -1)))
                .map(name -> "reciprocity." + name)
                .toArray(String[]::new);
        ArchRule rule = classes()
                .that()
                .resideInAPackage("reciprocity." + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed).or(DescribedPredicate.not(OURS)));
        rule.check(HOUSE);
    }

    @Test
    void analysesDoNotKnowStoresFilesOrTheWeb() {
        noClasses()
                .that()
                .resideInAPackage("reciprocity.analysis..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "reciprocity.store..",
                        "reciprocity.server..",
                        "reciprocity.intake..",
                        "reciprocity.web..",
                        "reciprocity.cli..",
                        "java.net..",
                        "java.sql..",
                        "com.fasterxml..",
                        "io.javalin..")
                .check(HOUSE);
    }

    @Test
    void onlyTheIntakeReadsFilesOfOthers() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "reciprocity.model..",
                        "reciprocity.graph..",
                        "reciprocity.sample..",
                        "reciprocity.analysis..",
                        "reciprocity.store..",
                        "reciprocity.server..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.fasterxml..", "de.siegmar..", "org.dhatim..")
                .check(HOUSE);
    }

    @Test
    void onlyTheOfficeKnowsTheLibraryOfOfficeFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("reciprocity.office..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..", "org.openxmlformats..", "org.apache.xmlbeans..")
                .check(HOUSE);
    }

    @Test
    void packagesFormNoCircle() {
        slices().matching("reciprocity.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlyTheCompositionRootOpensStoresAndServers() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "reciprocity.web..", "reciprocity.cli..", "reciprocity.export..", "reciprocity.study..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("reciprocity.store..", "reciprocity.server..", "org.neo4j..")
                .check(HOUSE);
    }

    @Test
    void onlyTheStoreKnowsTheDriverAndNobodyTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage("reciprocity.store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.neo4j..")
                .check(HOUSE);
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("org.neo4j..")
                        .and(DescribedPredicate.not(resideInAPackage("org.neo4j.driver.."))))
                .check(HOUSE);
    }

    @Test
    void noClassOfTheServerIsOnTheClassPath() {
        assertThat(HouseTest.class.getClassLoader().getResource("org/neo4j/server/CommunityEntryPoint.class"))
                .isNull();
        assertThat(HouseTest.class.getClassLoader().getResource("org/neo4j/graphdb/GraphDatabaseService.class"))
                .isNull();
    }

    @Test
    void webStandsOnJavalinAloneAndLeavesGraphsToOthers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("reciprocity.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideInAPackage("reciprocity.web..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("reciprocity\\.graph\\.(TieGraph|Rows|TieGraphBuilder)")
                .check(HOUSE);
    }

    @Test
    void queriesAreFilesAndNotText() throws IOException {
        Pattern cypher = Pattern.compile("\"[^\"]*\\b(MATCH|MERGE|UNWIND|DETACH DELETE)\\b *[($]");
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/main/"))
                    .filter(file -> cypher.matcher(read(file)).find())
                    .map(Path::toString)
                    .toList();
            assertThat(found).isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

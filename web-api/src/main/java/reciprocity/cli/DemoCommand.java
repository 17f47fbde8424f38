package reciprocity.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import reciprocity.intake.IntakeOptions;
import reciprocity.intake.IntakeResult;
import reciprocity.intake.SurveyReader;
import reciprocity.model.Survey;
import reciprocity.model.SurveyStore;
import reciprocity.sample.SampleOrganization;

/** The server with a made-up organization in it. */
@Command(
        name = "demo",
        description = {
            "Starts the server, imports two waves of a made-up organization of 150 people, and prints the address to open.",
            "Ends with Ctrl-C or SIGTERM, and its database with it."
        },
        footer = {"", "Example:", "  reciprocity demo"})
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private final ServerOptions server = new ServerOptions();

    private final Console console;
    private final Premises premises;

    DemoCommand(Console console, Premises premises) {
        this.console = console;
        this.premises = premises;
    }

    @Override
    public Integer call() throws InterruptedException {
        IntakeResult sample = read(SampleOrganization.files());
        IntakeResult earlier = read(SampleOrganization.earlierFiles());
        Survey survey = survey(sample);
        try (RunningServer running = premises.serve(server.given(), console, true)) {
            running.announce(survey.settings().name());
            console.say("Starting the database; the page at %s says when it is ready.".formatted(running.address()));
            SurveyStore store = running.awaitStore();
            SurveyStore.Saved saved = store.save(survey, sample.report(), true);
            store.save(survey(earlier), earlier.report(), true);
            running.announce("");
            console.say("%s: %d people, %d answers, %s in Neo4j."
                    .formatted(
                            survey.settings().name(),
                            survey.people().size(),
                            survey.ties().size(),
                            saved == SurveyStore.Saved.UNCHANGED ? "kept" : "stored"));
            console.answer("Open " + running.address());
            running.awaitEnd();
        }
        return ExitCode.OK;
    }

    private static IntakeResult read(SampleOrganization.Files files) {
        return SurveyReader.read(files.people(), files.ties(), files.survey(), IntakeOptions.byMeaning());
    }

    private static Survey survey(IntakeResult result) {
        Survey survey = result.survey();
        if (survey == null) {
            throw new IllegalStateException("the sample organization is refused: " + FileOptions.errors(result));
        }
        return survey;
    }
}

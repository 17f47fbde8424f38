package reciprocity.app;

import java.util.Map;
import reciprocity.cli.Console;
import reciprocity.cli.Premises;
import reciprocity.cli.RunningServer;
import reciprocity.model.SurveyStore;

/** tmp */
final class Workplace implements Premises {
    Workplace(Map<String, String> environment) {}

    @Override
    public SurveyStore openStore(Map<String, String> given, Console console) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RunningServer serve(Map<String, String> given, Console console, boolean portMayMove) {
        throw new UnsupportedOperationException();
    }
}

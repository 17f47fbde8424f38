package reciprocity.cli;

import java.util.Map;

/** What commands work with besides files; the composition root gives it, and nothing is started before it is asked for. */
public interface Premises {

    /**
     * The store, opened and answering.
     *
     * @param given settings given as options, by the names they have in the environment
     * @param console where waiting is said
     */
    OpenStore openStore(Map<String, String> given, Console console);

    /**
     * Starts the server; returns when the page is up, which is before the database answers.
     *
     * @param given settings given as options, by the names they have in the environment
     * @param console where a change of port is said
     * @param portMayMove whether a free port may be taken where the wanted one is in use
     */
    RunningServer serve(Map<String, String> given, Console console, boolean portMayMove);
}

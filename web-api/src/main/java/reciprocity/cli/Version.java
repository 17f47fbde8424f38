package reciprocity.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this product, as the jar's manifest has it. */
public final class Version implements IVersionProvider {

    /** The version, or {@code development} where classes are not in a jar. */
    public static String of() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"reciprocity " + of()};
    }
}

package reciprocity.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The folder that lasts: data, configuration, the port and the password of the local database. One product at a time
 * may use it; a lock on {@code product.lock} holds that.
 */
final class HomeFolder implements AutoCloseable {

    private static final int PASSWORD_BYTES = 24;

    private final Path path;
    private final FileChannel channel;

    private HomeFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Makes the folder where it is missing, readable by its owner alone, and locks it for this process. */
    static HomeFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(path, ownerOnly("rwx------"));
            }
            FileChannel channel =
                    FileChannel.open(path.resolve("product.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new LocalNeo4jException(
                        "the folder %s is used by another running Reciprocity; stop that one or choose another folder"
                                .formatted(path));
            }
            return new HomeFolder(path, channel);
        } catch (IOException e) {
            throw new LocalNeo4jException("the folder %s cannot be used: %s".formatted(path, e), e);
        }
    }

    Path path() {
        return path;
    }

    Path file(String name) {
        return path.resolve(name);
    }

    /** Whether a server process still holds the data, left by a product that was killed a moment ago. */
    boolean serverRuns() throws IOException {
        try (FileChannel server =
                FileChannel.open(file("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return tryLock(server) == null;
        }
    }

    /** The password made at the first start, which nobody but the owner of the folder can read. */
    String password() throws IOException {
        Path file = file("bolt-password");
        if (Files.exists(file)) {
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        }
        if (Files.exists(file("data/databases/system"))) {
            throw new LocalNeo4jException(
                    "%s is missing, and the database in %s cannot be opened without it; put it back, or choose another folder"
                            .formatted(file, path));
        }
        byte[] secret = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(secret);
        // Digits only: a password that began with a hyphen would be taken for an option where it is first set.
        String password = HexFormat.of().formatHex(secret);
        try {
            Files.createFile(file, ownerOnly("rw-------"));
        } catch (FileAlreadyExistsException e) {
            throw new LocalNeo4jException("%s was made by somebody else at this moment".formatted(file), e);
        }
        Files.writeString(file, password + "\n", StandardCharsets.US_ASCII);
        return password;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LocalNeo4jException("the lock of %s cannot be given back".formatted(path), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Rights of the owner alone, where the file system knows such rights. */
    private static FileAttribute<?>[] ownerOnly(String rights) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }
}

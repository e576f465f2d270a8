package fazhi.backup.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A file only the portal's own account may read (仅本账户可读); Windows inherits from the folder. */
public final class PrivateFile {

    private PrivateFile() {}

    public static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var mode = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(mode));
        } else {
            Files.createFile(file);
        }
    }
}

package fazhi.storage;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Keeps what the portal writes from other accounts of the machine (文件权限): 0600 and 0700, however it
 * was started. On Windows a file has the rights of its folder.
 */
final class OwnFiles {

    private static final int OTHERS = 0077;

    private static final Set<PosixFilePermission> FILE =
            PosixFilePermissions.fromString("rw-------");

    private static final Set<PosixFilePermission> FOLDER =
            PosixFilePermissions.fromString("rwx------");

    private OwnFiles() {}

    /**
     * From now on for whatever the process creates, and once for a folder that is open to others.
     */
    static void from(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        maskOthers();
        if (Files.isDirectory(folder) && open(folder)) {
            Files.walkFileTree(folder, new Closing());
        }
    }

    /** The only way to say it for the log and the database too is the system's own call. */
    private static void maskOthers() {
        try {
            var linker = Linker.nativeLinker();
            var umask = linker.defaultLookup().find("umask");
            if (umask.isPresent()) {
                var call =
                        linker.downcallHandle(
                                umask.get(),
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
                call.invoke(OTHERS);
            }
        } catch (Throwable unknown) {
            LoggerFactory.getLogger(OwnFiles.class).warn("Files are not kept from others", unknown);
        }
    }

    private static boolean open(Path folder) throws IOException {
        var others = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
        others.removeAll(FOLDER);
        return !others.isEmpty();
    }

    private static final class Closing extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes about) throws IOException {
            if (about.isRegularFile()) {
                Files.setPosixFilePermissions(file, FILE);
            }
            return FileVisitResult.CONTINUE;
        }

        /** The folder itself comes last: a walk that was cut off is done again. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                throws IOException {
            Files.setPosixFilePermissions(folder, FOLDER);
            return FileVisitResult.CONTINUE;
        }
    }
}

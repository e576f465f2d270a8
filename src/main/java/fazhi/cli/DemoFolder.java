package fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.util.FileSystemUtils;

/**
 * A fresh folder for the demo (演示数据目录); each start has its own. It goes when the demo ends, and
 * what one left that was killed when the next begins.
 */
public final class DemoFolder {

    /** The day on which the 2022 report is due. */
    public static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    private static final String START = "fazhi-demo-";

    private static final String OWNER = "process";

    private DemoFolder() {}

    public static Path create() throws IOException {
        var folder = Files.createTempDirectory(START);
        var parent = Objects.requireNonNull(folder.getParent());
        for (var left : left(parent)) {
            delete(left);
        }
        Files.writeString(folder.resolve(OWNER), ProcessHandle.current().pid() + "\n");
        return folder;
    }

    public static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private static List<Path> left(Path parent) throws IOException {
        try (var all = Files.list(parent)) {
            return all.filter(file -> file.getFileName().toString().startsWith(START))
                    .filter(file -> Files.exists(file.resolve(OWNER)))
                    .filter(DemoFolder::ended)
                    .toList();
        }
    }

    private static boolean ended(Path folder) {
        try {
            var process = Files.readString(folder.resolve(OWNER)).strip();
            return ProcessHandle.of(Long.parseLong(process)).isEmpty();
        } catch (IOException | NumberFormatException _) {
            return false;
        }
    }
}

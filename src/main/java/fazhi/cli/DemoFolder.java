package fazhi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.springframework.util.FileSystemUtils;

/** A fresh folder for the demo (演示数据目录); each start has its own. */
final class DemoFolder {

    /** The day on which the 2022 report is due. */
    static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    private DemoFolder() {}

    static Path create() throws IOException {
        return Files.createTempDirectory("fazhi-demo-");
    }

    static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}

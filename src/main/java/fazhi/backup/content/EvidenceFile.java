package fazhi.backup.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a file of evidence lies (佐证文件位置), one that was put aside too. */
public final class EvidenceFile {

    private EvidenceFile() {}

    public static Optional<Path> find(Path dataFolder, String sha256) {
        return Stream.of("files", "aside")
                .map(folder -> dataFolder.resolve(folder))
                .map(folder -> folder.resolve(sha256.substring(0, 2)).resolve(sha256))
                .filter(Files::exists)
                .findFirst();
    }

    public static Path place(Path dataFolder, String sha256) {
        return dataFolder.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}

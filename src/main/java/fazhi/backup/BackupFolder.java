package fazhi.backup;

import fazhi.backup.file.BadBackup;
import fazhi.backup.file.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where backups lie (备份目录), how long, and their second place (异地). */
@Component
class BackupFolder {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** The first of each month is kept this long. */
    private static final int MONTHS = 12;

    private static final int YEAR_AND_MONTH = "portal-yyyyMM".length();

    private final Path folder;

    private final @Nullable Path second;

    private final Clock clock;

    BackupFolder(
            @Value("${portal.data-dir}") Path dataFolder,
            @Value("${portal.backup.folder:}") String folder,
            @Value("${portal.backup.second:}") String second,
            Clock clock) {
        this.folder = folder.isBlank() ? dataFolder.resolve("backup") : Path.of(folder);
        this.second = second.isBlank() ? null : Path.of(second);
        this.clock = clock;
    }

    Path next(BackupKind kind) {
        var at = NAME.withZone(clock.getZone()).format(clock.instant());
        return folder.resolve("portal-" + at + "-" + kind.word() + ".zip");
    }

    /** Answers where the copy lies, or nothing when no second place is set. */
    String copyToSecond(Path backup) throws IOException {
        if (second == null) {
            return "";
        }
        var target = Files.createDirectories(second).resolve(backup.getFileName());
        var part = second.resolve(backup.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            PrivateFile.create(part);
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            if (Files.mismatch(backup, part) >= 0) {
                throw new BadBackup("copy", target, null);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return target.toString();
    }

    /** Removes what is older than its kind is kept, here and in the second place. */
    void tidy() {
        for (var place : second == null ? List.of(folder) : List.of(folder, second)) {
            for (var kind : BackupKind.values()) {
                tidy(place, kind);
            }
        }
    }

    private static void tidy(Path place, BackupKind kind) {
        var all = all(place, kind);
        var kept = new HashSet<>(all.subList(0, Math.min(kind.kept(), all.size())));
        if (kind == BackupKind.NIGHTLY) {
            all.reversed().stream()
                    .collect(
                            Collectors.toMap(
                                    BackupFolder::month, file -> file, (first, _) -> first))
                    .entrySet()
                    .stream()
                    .sorted(
                            Comparator.comparing(
                                    entry -> entry.getKey(), Comparator.reverseOrder()))
                    .limit(MONTHS)
                    .forEach(entry -> kept.add(entry.getValue()));
        }
        try {
            for (var file : all) {
                if (!kept.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String month(Path file) {
        return file.getFileName().toString().substring(0, YEAR_AND_MONTH);
    }

    /** Newest first: the name begins with the time. */
    private static List<Path> all(Path place, BackupKind kind) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> named(file, kind))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static boolean named(Path file, BackupKind kind) {
        return file.getFileName()
                .toString()
                .matches("portal-\\d{8}-\\d{6}-" + kind.word() + "\\.zip");
    }
}

package fazhi.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long backups are kept, here and in the second place. */
class BackupFolderTests {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 29, 12, 0);

    private static final int DAYS = 500;

    @TempDir private Path data;

    @TempDir private Path second;

    private BackupFolder folder;

    @BeforeEach
    void manyDaysOfBackups() throws IOException {
        var clock = Clock.fixed(Instant.parse("2026-11-29T04:00:00Z"), ZoneId.of("Asia/Shanghai"));
        folder = new BackupFolder(data, "", second.toString(), clock);
        var own = Files.createDirectories(data.resolve("backup"));
        for (var place : List.of(own, second)) {
            for (int day = 0; day < DAYS; day++) {
                make(place, NOW.minusDays(day), BackupKind.NIGHTLY);
            }
            for (int hour = 0; hour < 100; hour++) {
                make(place, NOW.minusHours(hour), BackupKind.HOURLY);
            }
            Files.writeString(place.resolve("notes of the clerk.txt"), "kept");
            Files.writeString(place.resolve("portal-20200101.zip"), "somebody's own");
        }
    }

    private static void make(Path place, LocalDateTime at, BackupKind kind) throws IOException {
        Files.writeString(
                place.resolve("portal-" + NAME.format(at) + "-" + kind.word() + ".zip"), "b");
    }

    private static List<String> kept(Path place, String kind) throws IOException {
        try (var files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("-" + kind + ".zip"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aDayOfHoursTwoWeeksOfNightsAYearOfMonths() throws IOException {
        folder.tidy();
        for (var place : List.of(data.resolve("backup"), second)) {
            assertThat(kept(place, BackupKind.HOURLY.word())).hasSize(24);
            var nights = kept(place, BackupKind.NIGHTLY.word());
            assertThat(nights).contains("portal-20261129-120000-nightly.zip");
            assertThat(nights).contains("portal-20261116-120000-nightly.zip");
            assertThat(nights.stream().map(name -> name.substring(7, 13)).distinct())
                    .hasSize(12)
                    .contains("202512")
                    .doesNotContain("202511");
            assertThat(nights).hasSizeBetween(14 + 11, 14 + 12);
        }
    }

    @Test
    void whatIsNoBackupOfThePortalStays() throws IOException {
        folder.tidy();
        assertThat(second.resolve("notes of the clerk.txt")).exists();
        assertThat(second.resolve("portal-20200101.zip")).exists();
    }

    @Test
    void theSecondCopyIsTheSameToTheByte() throws IOException {
        var made = Files.write(data.resolve("portal-x.zip"), new byte[] {1, 2, 3, 4});
        var copy = Path.of(folder.copyToSecond(made));
        assertThat(copy).startsWith(second).hasSameBinaryContentAs(made);
        assertThat(Files.list(second).map(Path::toString))
                .noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void withoutASecondPlaceNothingIsCopied() throws IOException {
        var alone = new BackupFolder(data, "", "", Clock.systemUTC());
        assertThat(alone.copyToSecond(data)).isEmpty();
    }
}

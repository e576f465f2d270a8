package fazhi.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing acknowledged is lost, and nothing is there by half, in a file that has been used: one
 * that took imports and deletions and was killed before. A file that was never used hides the
 * fault.
 */
class KilledPortalTests {

    private static final int SHORT = 10;

    private static final int LONG = 50;

    @TempDir Path folder;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void tenKillsOfAUsedFileLoseNothing() throws Exception {
        use();
        for (int round = 1; round <= SHORT; round++) {
            kill(round, "narrow", round % 2 == 0 ? 9 : 60);
        }
    }

    @Test
    @Tag("long")
    void fiftyKillsOfTheWholePortalLoseNothing() throws Exception {
        use();
        for (int round = 1; round <= LONG; round++) {
            kill(round, "whole", round % 2 == 0 ? 12 : 150);
            System.out.printf(
                    "kill %d of %d: %d acknowledged, 0 lost, 0 half%n",
                    round, LONG, acknowledged.size());
        }
    }

    private void use() throws Exception {
        var said = Victim.run(UsingPortal.class, data());
        assertThat(said).contains("used");
    }

    private void kill(int round, String portal, int most) throws Exception {
        var pace = round % 2 == 0 ? "sparse" : "dense";
        acknowledged.addAll(Victim.kill(most, KeepingPortal.class, data(), round, pace, portal));
        var found = Found.in(data());
        assertThat(found.kept()).as("after kill %s", round).containsAll(acknowledged);
        assertThat(found.half()).as("after kill %s", round).isEmpty();
    }

    private Path data() {
        return folder.resolve("data");
    }
}

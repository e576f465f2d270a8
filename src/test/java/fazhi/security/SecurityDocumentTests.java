package fazhi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/security.md} and {@code docs/reliability.md} name tests that are there, and a reason
 * where it names none.
 */
class SecurityDocumentTests {

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

    @Test
    void everyTestItNamesIsThere() throws IOException {
        var named = new TreeSet<String>();
        TEST.matcher(document() + Files.readString(Path.of("docs/reliability.md")))
                .results()
                .forEach(each -> named.add(each.group(1)));
        assertThat(named).hasSizeGreaterThan(15);
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(
                            files.map(file -> file.getFileName().toString().replace(".java", ""))
                                    .collect(Collectors.toSet()))
                    .containsAll(named);
        }
    }

    @Test
    void everyRowHasAProofOrAReason() throws IOException {
        var rows = document().lines().filter(line -> line.startsWith("| ")).skip(1).toList();
        assertThat(rows)
                .allMatch(
                        row ->
                                row.contains("Tests`")
                                        || row.contains("—")
                                        || row.contains(".md")
                                        || row.contains("backup tests")
                                        || row.contains("| proof |"));
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/security.md"));
    }
}

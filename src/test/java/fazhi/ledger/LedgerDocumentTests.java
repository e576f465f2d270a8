package fazhi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Texts;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code docs/ledgers.md} is what the formats say; a new one is written to {@code target}. */
@DatabaseTest
class LedgerDocumentTests {

    private static final Path KEPT = Path.of("docs/ledgers.md");

    private static final Path WRITTEN = Path.of("target/ledgers.md");

    @Autowired LedgerDirectory ledgers;

    @Autowired Texts texts;

    @Test
    void documentIsCurrent() throws IOException {
        Files.writeString(WRITTEN, document());
        assertThat(KEPT).as("copy %s over it", WRITTEN).hasSameTextualContentAs(WRITTEN);
    }

    private String document() {
        return """
        # Ledgers (台账)

        Every ledger with its columns, in the order of form, export and import template.
        `*` required, `key` part of the natural key, `sum` added up, `act` set by an act of the portal,
        `masked` names a private person. The official layout of a ledger is its columns in this order
        under its title. This page is checked against the formats by a test.

        """
                + ledgers.all().stream()
                        .map(ledger -> section(ledger.format()))
                        .collect(Collectors.joining("\n"));
    }

    private <D extends Record> String section(LedgerFormat<D> format) {
        return "## %s `%s`\n\n| key | header | kind | |\n|---|---|---|---|\n"
                        .formatted(texts.get(format.titleKey()), format.id())
                + format.columns().stream()
                        .map(column -> row(format, column))
                        .collect(Collectors.joining());
    }

    private <D extends Record> String row(LedgerFormat<D> format, Column<D> column) {
        var kind = column.kind().name().toLowerCase(java.util.Locale.ROOT);
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        column.key(),
                        texts.get(format.headerKey(column)),
                        column.source().isEmpty() ? kind : kind + " → " + column.source(),
                        marks(column));
    }

    private static String marks(Column<?> column) {
        var words =
                Map.of(
                        Trait.REQUIRED, "*",
                        Trait.NATURAL, "key",
                        Trait.SUM, "sum",
                        Trait.ACT, "act",
                        Trait.PERSONAL, "masked");
        return List.of(Trait.REQUIRED, Trait.NATURAL, Trait.SUM, Trait.ACT, Trait.PERSONAL).stream()
                .filter(column::is)
                .map(words::get)
                .collect(Collectors.joining(" "));
    }
}

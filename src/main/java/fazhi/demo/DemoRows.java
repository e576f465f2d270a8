package fazhi.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.cell.CellReading;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills each ledger from {@code demo/ledger.csv} (演示台账), whose header names the columns: a new
 * ledger comes to the demo with a file and no code.
 */
@Component
class DemoRows {

    private final LedgerDirectory ledgers;

    private final CellParser cells;

    DemoRows(LedgerDirectory ledgers, CellParser cells) {
        this.ledgers = ledgers;
        this.cells = cells;
    }

    /** Loads the ledgers in this order, for later ones point at earlier ones. */
    void load(Iterable<String> order) {
        for (var id : order) {
            load(ledgers.get(id));
        }
    }

    private <D extends Record> void load(Ledger<D> ledger) {
        var file = new ClassPathResource("demo/" + ledger.format().id() + ".csv");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            var reading = cells.reading();
            rows.forEach(row -> ledger.add(record(ledger, reading, row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private <D extends Record> D record(Ledger<D> ledger, CellReading reading, NamedCsvRecord row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (var column : ledger.format().columns()) {
            var cell = row.findField(column.key()).orElse("");
            values.put(column.key(), reading.parse(column, cell));
        }
        return ledger.format().make(values);
    }
}

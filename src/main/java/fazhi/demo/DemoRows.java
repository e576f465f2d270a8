package fazhi.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.cell.CellReading;
import fazhi.ledger.format.Trait;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Fills each ledger from {@code demo/ledger.csv} (演示台账), whose header names the columns: a new
 * ledger comes to the demo with a file and no code. What lies after the day of the demo has not
 * happened yet.
 */
@Component
class DemoRows {

    private final LedgerDirectory ledgers;

    private final CellParser cells;

    private final DemoPhotos photos;

    private final Clock clock;

    DemoRows(LedgerDirectory ledgers, CellParser cells, DemoPhotos photos, Clock clock) {
        this.ledgers = ledgers;
        this.cells = cells;
        this.photos = photos;
        this.clock = clock;
    }

    /** Loads the ledgers in this order, for later ones point at earlier ones, then their photos. */
    void load(Iterable<String> order) {
        var later = new HashSet<String>();
        for (var id : order) {
            load(ledgers.get(id), later);
        }
        photos.hang();
    }

    /** Ledgers of which rows lie after the day are added to {@code later}. */
    private <D extends Record> void load(Ledger<D> ledger, Set<String> later) {
        var file = new ClassPathResource("demo/" + ledger.format().id() + ".csv");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            var reading = cells.reading();
            for (var row : rows) {
                record(ledger, reading, row, later)
                        .ifPresentOrElse(ledger::add, () -> later.add(ledger.format().id()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing for a row that has not happened, or that points at one. */
    private <D extends Record> Optional<D> record(
            Ledger<D> ledger, CellReading reading, NamedCsvRecord row, Set<String> later) {
        Map<String, @Nullable Object> values = new HashMap<>();
        var today = LocalDate.now(clock);
        for (var column : ledger.format().columns()) {
            var cell = row.findField(column.key()).orElse("");
            try {
                values.put(column.key(), reading.parse(column, cell));
            } catch (Refusal refusal) {
                if (later.contains(column.source())) {
                    return Optional.empty();
                }
                throw refusal;
            }
            if (values.get(column.key()) instanceof LocalDate day
                    && !column.is(Trait.AHEAD)
                    && day.isAfter(today)) {
                return Optional.empty();
            }
        }
        return Optional.of(ledger.format().make(values));
    }
}

package fazhi.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fazhi.common.RecordRef;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Hangs invented pictures on records of the demo (演示照片), as {@code demo/photo.csv} names them:
 * walls and slides of photos have something to show.
 */
@Component
record DemoPhotos(LedgerDirectory ledgers, EvidenceService evidence) {

    void hang() {
        var drawn = new EnumMap<DemoScene, byte[]>(DemoScene.class);
        var file = new ClassPathResource("demo/photo.csv");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (var row : rows) {
                hang(row, drawn, "%02d.jpg".formatted(row.getStartingLineNumber()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What has not happened yet has no picture. */
    private void hang(NamedCsvRecord row, Map<DemoScene, byte[]> drawn, String name)
            throws IOException {
        var scene = DemoScene.valueOf(row.getField("scene"));
        if (!drawn.containsKey(scene)) {
            drawn.put(scene, scene.jpeg());
        }
        var ledger = row.getField("ledger");
        var named = new Condition.OneOf(row.getField("column"), List.of(row.getField("record")));
        for (var each : ledgers.get(ledger).list(LedgerQuery.of(named), 0, 1)) {
            var record = new RecordRef(ledger, each.id());
            var bytes = new ByteArrayInputStream(drawn.get(scene));
            var photo = evidence.attach(record, name, bytes);
            evidence.describe(photo.id(), row.getField("caption"));
        }
    }
}

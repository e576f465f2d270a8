package fazhi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import fazhi.ViewTest;
import fazhi.common.RecordRef;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

class DemoPhotosTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired EvidenceService evidence;

    @Test
    void everyPhotoHangsOnItsRecord() throws IOException {
        var file = new ClassPathResource("demo/photo.csv").getInputStream();
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (var row : rows) {
                var ledger = row.getField("ledger");
                var named = List.of(row.getField("record"));
                var record =
                        ledgers.get(ledger)
                                .list(
                                        LedgerQuery.of(
                                                new Condition.OneOf(row.getField("column"), named)),
                                        0,
                                        2);
                assertThat(record).as(named.toString()).hasSize(1);
                assertThat(evidence.list(new RecordRef(ledger, record.getFirst().id())))
                        .extracting(Attachment::caption)
                        .contains(row.getField("caption"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DemoScene.class)
    void eachSceneIsASmallPictureOfItsOwn(DemoScene scene) throws IOException {
        var bytes = scene.jpeg();
        var picture = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(picture.getWidth()).isEqualTo(960);
        assertThat(bytes.length).isLessThan(60_000);
        assertThat(Arrays.stream(DemoScene.values()).filter(other -> other != scene))
                .allSatisfy(other -> assertThat(other.jpeg()).isNotEqualTo(bytes));
    }
}

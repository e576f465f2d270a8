package fazhi.presentation.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import fazhi.ViewTest;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.document.DocumentWriter;
import fazhi.organisation.wall.VillageSheet;
import fazhi.organisation.wall.VillageWall;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A village's sheet in Word says what the screen says, to whoever sees the village. */
class VillagePapersTests extends ViewTest {

    private static final Period YEAR = Period.year(2022);

    @Autowired private VillagePapers papers;

    @Autowired private VillageWall wall;

    @Autowired private List<DocumentWriter> writers;

    private String text(long village) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var writer : writers) {
            if (writer.extension().equals("docx")) {
                writer.write(papers.paper(village, YEAR), out);
            }
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            return new XWPFWordExtractor(document).getText();
        }
    }

    @Test
    void everyRowOfTheScreenStandsInTheDocument() throws IOException {
        var village =
                wall.of(YEAR).tiles().stream()
                        .filter(tile -> !tile.silent())
                        .findFirst()
                        .orElseThrow()
                        .id();
        var sheet = wall.sheet(village, YEAR);
        var text = text(village);
        assertThat(text).contains(sheet.name()).contains(sheet.days());
        assertThat(sheet.parts())
                .flatExtracting(VillageSheet.Part::lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(text).contains(line.day()).contains(line.title()));
        open("villages/" + village + "?period=2022");
        assertThat(marked(Anchor.class, "action-docx").getHref()).isNotEmpty();
        assertThat(marked(Anchor.class, "action-docx-pdf").getHref()).isNotEmpty();
    }

    @Test
    void aLiaisonHasNoSheetOfAnotherVillage() {
        var all = wall.of(YEAR).tiles().stream().map(VillageWall.Tile::id).toList();
        signIn("lianluo");
        var own = wall.of(YEAR).tiles().stream().map(VillageWall.Tile::id).toList();
        var other = all.stream().filter(each -> !own.contains(each)).findFirst().orElseThrow();
        assertThatThrownBy(() -> papers.paper(other, YEAR)).isInstanceOf(Missing.class);
    }
}

package fazhi.presentation.paper;

import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.organisation.wall.VillageSheet;
import fazhi.organisation.wall.VillageWall;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A village's sheet as a document (一村一表文档): the same rows as on the screen. */
@Service
@PreAuthorize("isAuthenticated()")
public class VillagePapers {

    private final VillageWall wall;

    private final PaperWords words;

    VillagePapers(VillageWall wall, PaperWords words) {
        this.wall = wall;
        this.words = words;
    }

    /**
     * @throws fazhi.common.Missing when there is no such village, or none the caller may see
     */
    public OfficialDocument paper(long village, Period period) {
        var sheet = wall.sheet(village, period);
        var body = new ArrayList<Block>();
        sheet.parts().forEach(part -> body.addAll(part(part)));
        body.add(words.paragraph(words.text("villages.basis", sheet.days())));
        return OfficialDocument.inside(
                words.text("villages.sheet", sheet.name(), period.toString()), body);
    }

    private List<Block> part(VillageSheet.Part part) {
        var title = words.text("villages.part", words.text(part.title()), part.rows());
        if (part.lines().isEmpty()) {
            var none = part.known() ? "villages.nothing" : "villages.nothing-known";
            return List.of(new Block.Heading(1, title), words.paragraph(words.text(none)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(1, title));
        blocks.add(
                new Block.Table(
                        "",
                        List.of(words.text("villages.day"), words.text("villages.matter")),
                        part.lines().stream()
                                .map(line -> List.of(line.day(), line.title()))
                                .toList()));
        if (part.rows() > part.lines().size()) {
            blocks.add(
                    words.paragraph(
                            words.text("villages.more", part.rows() - part.lines().size())));
        }
        return blocks;
    }
}

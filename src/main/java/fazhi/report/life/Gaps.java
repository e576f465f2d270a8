package fazhi.report.life;

import fazhi.document.Block;
import java.util.ArrayList;
import java.util.List;

/** What a text still waits for (待填空白): no document leaves its desk with a gap. */
public final class Gaps {

    private Gaps() {}

    /** What belongs in each gap, in reading order. */
    public static List<String> of(List<Block> blocks) {
        var gaps = new ArrayList<String>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph(_, var parts)) {
                for (var part : parts) {
                    if (part instanceof Block.Blank(var missing)) {
                        gaps.add(missing);
                    }
                }
            }
        }
        return gaps;
    }
}

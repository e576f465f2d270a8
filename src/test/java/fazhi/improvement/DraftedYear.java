package fazhi.improvement;

import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.report.ReportDrafts;
import java.util.List;
import java.util.stream.Stream;

/** The draft on one year, as a test reads it. */
public record DraftedYear(ReportDrafts drafts, int year) {

    public Stream<Block> blocks() {
        return drafts.draft(ReportDrafts.SKELETON, Period.year(year)).stream();
    }

    /** What is still to be written. */
    public List<String> blanks() {
        return blocks().filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).parts().stream())
                .filter(Block.Blank.class::isInstance)
                .map(part -> ((Block.Blank) part).text())
                .toList();
    }
}

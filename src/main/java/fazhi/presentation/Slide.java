package fazhi.presentation;

import fazhi.report.Block;
import java.util.List;

/**
 * One slide (幻灯片): a chart, a matrix, a table, or paragraphs as points; more than one of them is
 * shown one after another.
 *
 * @param headline what the numbers say, computed from them; or empty
 * @param basis unit and basis of the numbers (单位、口径), or empty
 * @param notes what the speaker says (解说词), or empty
 */
public record Slide(
        String title, String headline, String basis, List<Block> content, String notes) {

    public Slide {
        content = List.copyOf(content);
    }

    /** The same slide with another title and content, as when it is cut in two. */
    public Slide with(String newTitle, List<Block> newContent) {
        return new Slide(newTitle, headline, basis, newContent, notes);
    }
}

package fazhi.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.io.IOException;

/** Puts what is last on the lower edge of the last page (版记位置): laid out once to measure. */
public final class PageFoot {

    /** Empty space before the foot, and the foot itself. */
    public static final String SPACE = "<div class=\"foot-space\" style=\"height:0pt\"></div>";

    public static final String NAME = "foot";

    private static final String FILLED = "<div class=\"foot-space\" style=\"height:%.2fpt\"></div>";

    /** Rounding may not push the foot over the edge. */
    private static final double SPARE = 0.5;

    private PageFoot() {}

    /** Measures how much room is left below the foot. */
    interface Measure {

        double of(String page) throws IOException;
    }

    static String fill(String page, Measure room) throws IOException {
        return page.contains(SPACE)
                ? page.replace(SPACE, FILLED.formatted(Math.max(0, room.of(page) - SPARE)))
                : page;
    }

    /** From the lower edge of the foot to that of the type area on its page. */
    static double room(PdfBoxRenderer laidOut) {
        var foot = laidOut.getSharedContext().getBoxById(NAME);
        int edge = foot.getAbsY() + foot.getHeight();
        return laidOut.getRootBox().getLayer().getPages().stream()
                        .filter(page -> page.getBottom() >= edge)
                        .mapToInt(page -> page.getBottom() - edge)
                        .findFirst()
                        .orElse(0)
                / (double) laidOut.getDotsPerPoint();
    }
}

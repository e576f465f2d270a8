package fazhi.ledger.sheet.head;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** How headers look (表头样式). */
public final class HeadStyle {

    private static final String GREY = "F2F2F2";

    private HeadStyle() {}

    public static void set(Worksheet sheet, int top, int bottom, int right) {
        sheet.range(top, 0, bottom, right)
                .style()
                .bold()
                .wrapText(true)
                .fillColor(GREY)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }
}

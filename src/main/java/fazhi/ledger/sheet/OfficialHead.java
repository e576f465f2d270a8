package fazhi.ledger.sheet;

import fazhi.ledger.Column;
import fazhi.ledger.LedgerFormat;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * Title, who reports and when, and headers below the names of their groups (官方表头).
 *
 * @param filter what the rows hold, in words, or empty
 */
record OfficialHead<D extends Record>(
        LedgerFormat<D> format, SheetTexts texts, String period, String filter)
        implements SheetHead<D> {

    private static final int TITLE_POINTS = 18;

    private static final double TITLE_HEIGHT = 34;

    private static final int SIGNED = 1;

    private static final int GROUPS = 2;

    @Override
    public int write(Worksheet sheet, List<Column<D>> columns) {
        int last = columns.size();
        title(sheet, last);
        signed(sheet, last);
        int bottom = grouped(columns) ? GROUPS + 1 : GROUPS;
        sheet.inlineString(GROUPS, 0, texts.get("sheet.number"));
        for (int i = 0; i < columns.size(); i++) {
            sheet.inlineString(bottom, i + 1, texts.header(format, columns.get(i)));
        }
        if (bottom > GROUPS) {
            sheet.range(GROUPS, 0, bottom, 0).merge();
            groups(sheet, columns);
        }
        HeadStyle.set(sheet, GROUPS, bottom, last);
        return bottom + 1;
    }

    private void title(Worksheet sheet, int last) {
        sheet.inlineString(0, 0, texts.signature().town() + texts.title(format));
        sheet.range(0, 0, 0, last).merge();
        sheet.range(0, 0, 0, last)
                .style()
                .bold()
                .fontSize(TITLE_POINTS)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
        sheet.rowHeight(0, TITLE_HEIGHT);
    }

    /** Who, for which period, when: left, middle and right of one line. */
    private void signed(Worksheet sheet, int last) {
        var who = texts.get("sheet.signed", texts.signature().unit(), texts.signature().person());
        var what =
                filter.isEmpty()
                        ? texts.get("sheet.of-period", period)
                        : texts.get("sheet.of-filter", filter);
        var when = texts.get("sheet.signed-on", texts.date());
        if (last < 3) {
            part(sheet, who + "  " + what + "  " + when, 0, last, "left");
            return;
        }
        int third = (last + 1) / 3;
        part(sheet, who, 0, third - 1, "left");
        part(sheet, what, third, last - third, "center");
        part(sheet, when, last - third + 1, last, "right");
    }

    private static void part(Worksheet sheet, String text, int from, int to, String side) {
        sheet.inlineString(SIGNED, from, text);
        if (to > from) {
            sheet.range(SIGNED, from, SIGNED, to).merge();
        }
        sheet.range(SIGNED, from, SIGNED, to).style().horizontalAlignment(side).set();
    }

    private boolean grouped(List<Column<D>> columns) {
        return columns.stream().anyMatch(column -> !texts.section(format, column).isEmpty());
    }

    /** A column without a group stands in both rows. */
    private void groups(Worksheet sheet, List<Column<D>> columns) {
        int from = 0;
        while (from < columns.size()) {
            var name = texts.section(format, columns.get(from));
            int to = from;
            while (!name.isEmpty()
                    && to + 1 < columns.size()
                    && texts.section(format, columns.get(to + 1)).equals(name)) {
                to++;
            }
            if (name.isEmpty()) {
                sheet.inlineString(GROUPS, from + 1, texts.header(format, columns.get(from)));
                sheet.range(GROUPS, from + 1, GROUPS + 1, from + 1).merge();
            } else {
                sheet.inlineString(GROUPS, from + 1, name);
                if (to > from) {
                    sheet.range(GROUPS, from + 1, GROUPS, to + 1).merge();
                }
            }
            from = to + 1;
        }
    }

    @Override
    public int before() {
        return 1;
    }

    @Override
    public boolean summed() {
        return true;
    }
}

package fazhi.ledger.sheet.head;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.sheet.SheetTexts;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/**
 * Title, who reports and when, and headers below the names of their groups (官方表头).
 *
 * @param filter what the rows hold, in words, or empty
 */
public record OfficialHead<D extends Record>(
        LedgerFormat<D> format, SheetTexts texts, String period, String filter)
        implements SheetHead<D> {

    private static final int TITLE_POINTS = 18;

    private static final double TITLE_HEIGHT = 34;

    private static final int SIGNED = 1;

    private static final int GROUPS = 2;

    @Override
    public int write(Worksheet sheet, List<Column<D>> columns, TableMeasure measure) {
        int last = columns.size();
        title(sheet, last);
        signed(sheet, last, measure);
        int bottom = grouped(columns) ? GROUPS + 1 : GROUPS;
        sheet.inlineString(GROUPS, 0, texts.get("sheet.number"));
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            var header = texts.header(format, columns.get(i));
            sheet.inlineString(bottom, i + 1, header);
            lines = Math.max(lines, measure.lines(header, i + 1, i + 1));
        }
        TableMeasure.height(sheet, bottom, lines);
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

    /** Who, for which period, when: left, middle and right of one line, where it has room. */
    private void signed(Worksheet sheet, int last, TableMeasure measure) {
        var who = texts.get("sheet.signed", texts.signature().unit(), texts.signature().person());
        var what =
                filter.isEmpty()
                        ? texts.get("sheet.of-period", period)
                        : texts.get("sheet.of-filter", filter);
        var when = texts.get("sheet.signed-on", texts.date());
        int left = 0;
        while (left < last && measure.lines(who, 0, left) > 1) {
            left++;
        }
        int right = last;
        while (right > 0 && measure.lines(when, right, last) > 1) {
            right--;
        }
        if (left + 1 >= right || measure.lines(what, left + 1, right - 1) > 1) {
            var all = who + "  " + what + "  " + when;
            part(sheet, all, 0, last, "left");
            TableMeasure.height(sheet, SIGNED, measure.lines(all, 0, last));
            return;
        }
        part(sheet, who, 0, left, "left");
        part(sheet, what, left + 1, right - 1, "center");
        part(sheet, when, right, last, "right");
    }

    private static void part(Worksheet sheet, String text, int from, int to, String side) {
        sheet.inlineString(SIGNED, from, text);
        if (to > from) {
            sheet.range(SIGNED, from, SIGNED, to).merge();
        }
        sheet.range(SIGNED, from, SIGNED, to)
                .style()
                .horizontalAlignment(side)
                .verticalAlignment("center")
                .wrapText(true)
                .set();
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

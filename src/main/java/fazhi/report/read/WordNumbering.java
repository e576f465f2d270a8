package fazhi.report.read;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts Word's automatic numbers (自动编号), which are not in the text. */
class WordNumbering {

    private static final int LEVELS = 9;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    String mark(XWPFParagraph paragraph) {
        var text = paragraph.getNumLevelText();
        if (paragraph.getNumID() == null || text == null || !text.contains("%")) {
            return "";
        }
        var counter = counters.computeIfAbsent(paragraph.getNumID(), _ -> new int[LEVELS]);
        int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        counter[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        boolean chinese =
                String.valueOf(paragraph.getNumFmt())
                        .matches("(?i).*(chinese|japanese|ideograph).*");
        for (int each = 0; each <= level; each++) {
            text = text.replace("%" + (each + 1), written(counter[each], chinese));
        }
        return text;
    }

    private static String written(int number, boolean chinese) {
        return chinese ? ChineseNumber.write(number) : String.valueOf(number);
    }
}

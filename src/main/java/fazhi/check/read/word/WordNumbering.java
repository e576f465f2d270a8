package fazhi.check.read.word;

import fazhi.check.read.ChineseNumber;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** Counts Word's automatic numbers (自动编号), which are not in the text. */
class WordNumbering {

    private static final int LEVELS = 9;

    private final XWPFDocument document;

    private final Map<BigInteger, int[]> counters = new HashMap<>();

    private final Set<BigInteger> begun = new HashSet<>();

    WordNumbering(XWPFDocument document) {
        this.document = document;
    }

    /** The mark Word shows before a paragraph, by its own number or its style's; mostly none. */
    String mark(XWPFParagraph paragraph) {
        var said = numbers(paragraph);
        int depth =
                first(said, CTNumPr::isSetIlvl)
                        .map(each -> each.getIlvl().getVal().intValue())
                        .orElse(0);
        return first(said, CTNumPr::isSetNumId)
                .flatMap(each -> list(each.getNumId().getVal()))
                .map(list -> mark(list, Math.clamp(depth, 0, LEVELS - 1)))
                .orElse("");
    }

    private static Optional<CTNumPr> first(List<CTNumPr> numbers, Predicate<CTNumPr> says) {
        return numbers.stream().filter(says).findFirst();
    }

    private String mark(CTNum list, int depth) {
        var level = level(list, depth);
        var text = level == null || level.getLvlText() == null ? "" : level.getLvlText().getVal();
        if (text == null || !text.contains("%")) {
            return "";
        }
        var counter = count(list, depth);
        for (int each = 0; each <= depth; each++) {
            text = text.replace("%" + (each + 1), written(counter[each], level(list, each)));
        }
        return Character.isDigit(text.charAt(text.length() - 1)) ? text + " " : text;
    }

    /** Lists of one kind count on together; one that says where it starts begins anew. */
    private int[] count(CTNum list, int depth) {
        var counter =
                counters.computeIfAbsent(list.getAbstractNumId().getVal(), _ -> new int[LEVELS]);
        if (begun.add(list.getNumId())) {
            for (var override : list.getLvlOverrideList()) {
                if (override.isSetStartOverride()) {
                    counter[override.getIlvl().intValue()] = 0;
                }
            }
        }
        for (int each = 0; each <= depth; each++) {
            if (counter[each] == 0) {
                counter[each] = start(list, each) - (each == depth ? 1 : 0);
            }
        }
        counter[depth]++;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return counter;
    }

    private int start(CTNum list, int depth) {
        var level = level(list, depth);
        return list.getLvlOverrideList().stream()
                .filter(each -> each.getIlvl().intValue() == depth && each.isSetStartOverride())
                .findFirst()
                .map(each -> each.getStartOverride().getVal().intValue())
                .orElse(
                        level == null || level.getStart() == null
                                ? 1
                                : level.getStart().getVal().intValue());
    }

    private static String written(int number, @Nullable CTLvl level) {
        var format = level == null || level.getNumFmt() == null ? "" : format(level);
        if (format.contains("circle")) {
            return ChineseNumber.circled(number);
        }
        return format.matches(".*(chinese|japanese|ideograph).*")
                ? ChineseNumber.write(number)
                : String.valueOf(number);
    }

    private static String format(CTLvl level) {
        return String.valueOf(level.getNumFmt().getVal()).toLowerCase(Locale.ROOT);
    }

    private List<CTNumPr> numbers(XWPFParagraph paragraph) {
        return new WordStyles(document)
                .of(paragraph)
                .filter(CTPPrBase::isSetNumPr)
                .map(CTPPrBase::getNumPr)
                .toList();
    }

    private Optional<CTNum> list(BigInteger id) {
        var numbering = document.getNumbering();
        return numbering == null || numbering.getNum(id) == null
                ? Optional.empty()
                : Optional.of(numbering.getNum(id).getCTNum());
    }

    private @Nullable CTLvl level(CTNum list, int depth) {
        var own =
                list.getLvlOverrideList().stream()
                        .map(each -> each.getLvl())
                        .filter(each -> each != null && each.getIlvl().intValue() == depth)
                        .findFirst();
        return own.orElseGet(() -> common(list, depth));
    }

    private @Nullable CTLvl common(CTNum list, int depth) {
        var kind = document.getNumbering().getAbstractNum(list.getAbstractNumId().getVal());
        return kind == null
                ? null
                : kind.getCTAbstractNum().getLvlList().stream()
                        .filter(each -> each.getIlvl().intValue() == depth)
                        .findFirst()
                        .orElse(null);
    }
}

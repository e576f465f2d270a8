package fazhi.pdf;

import fazhi.common.Texts;
import fazhi.common.text.Html;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Characters no font draws (缺字): each prints as 〓, and a sentence at the end says which they are.
 */
record Glyphs(PdfFonts fonts, Texts texts) {

    /** The printers' mark for a sort that is not in the case. */
    private static final int MARK = 0x3013;

    private static final String END = "</body>";

    String checked(String page) {
        var missing = new LinkedHashSet<Integer>();
        var checked = new StringBuilder(page.length());
        page.codePoints().forEach(each -> checked.appendCodePoint(drawn(each, missing)));
        return missing.isEmpty() ? page : checked.toString().replace(END, sentence(missing) + END);
    }

    private int drawn(int character, Set<Integer> missing) {
        if (character <= ' ' || fonts.draws(character)) {
            return character;
        }
        missing.add(character);
        return MARK;
    }

    private String sentence(Set<Integer> missing) {
        var codes = missing.stream().map("U+%04X"::formatted).collect(Collectors.joining(" "));
        return new Html()
                .element("p", "missing-glyphs", texts.get("pdf.missing-glyphs", codes))
                .toString();
    }
}

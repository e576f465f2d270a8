package fazhi.ledger.file;

import fazhi.common.Refusal;
import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which cell styles mean a day (日期样式); nothing else of the styles is read. */
final class XlsxStyles {

    /** Excel itself allows no more. */
    private static final int MAX_STYLES = 65_500;

    /** In quotes, escaped or in brackets: no part of the pattern. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

    private static final Pattern OF_DAY = Pattern.compile("[yYdD]|[mM](?![^;]*[hs0#])");

    private final BitSet days = new BitSet();

    boolean day(int style) {
        return days.get(style);
    }

    static XlsxStyles read(InputStream bytes) throws XMLStreamException {
        var styles = new XlsxStyles();
        var patterns = new HashMap<Integer, String>();
        int next = 0;
        try (var xml = Xml.of(bytes)) {
            while (xml.next()) {
                if (xml.at("numFmt")) {
                    patterns.put(xml.number("numFmtId", 0), xml.attribute("formatCode"));
                } else if (xml.at("cellXfs")) {
                    while (xml.nextIn("cellXfs")) {
                        if (xml.at("xf")) {
                            styles.days.set(next++, day(xml.number("numFmtId", 0), patterns));
                        }
                        refuseBeyond(next);
                    }
                }
                refuseBeyond(patterns.size());
            }
        }
        return styles;
    }

    private static void refuseBeyond(int count) {
        if (count > MAX_STYLES) {
            throw new Refusal("import.harmful");
        }
    }

    private static boolean day(int format, Map<Integer, String> patterns) {
        var pattern = patterns.get(format);
        if (pattern != null) {
            return OF_DAY.matcher(LITERAL.matcher(pattern).replaceAll("")).find();
        }
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 31
                || format == 36
                || format >= 50 && format <= 54
                || format == 57
                || format == 58;
    }
}

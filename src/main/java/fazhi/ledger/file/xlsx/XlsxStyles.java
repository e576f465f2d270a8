package fazhi.ledger.file.xlsx;

import fazhi.common.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** What cell styles say of numbers (数字样式): which are days, and how the others look. */
final class XlsxStyles {

    /** Excel itself allows no more. */
    private static final int MAX_STYLES = 65_500;

    /** Excel itself allows 255 characters. */
    private static final int MAX_PATTERN = 1_000;

    private static final String DAY = "day";

    /** Formats every program knows by their number. */
    private static final Map<Integer, String> KNOWN =
            Map.of(
                    1, "0",
                    2, "0.00",
                    3, "#,##0",
                    4, "#,##0.00",
                    9, "0%",
                    10, "0.00%",
                    37, "#,##0;-#,##0",
                    39, "#,##0.00;-#,##0.00");

    private final List<String> looks = new ArrayList<>();

    boolean day(int style) {
        return look(style).equals(DAY);
    }

    /** The pattern of a number, empty where it is shown as it is. */
    String pattern(int style) {
        return day(style) ? "" : look(style);
    }

    private String look(int style) {
        return style >= 0 && style < looks.size() ? looks.get(style) : "";
    }

    static XlsxStyles read(InputStream bytes) throws IOException, XMLStreamException {
        var styles = new XlsxStyles();
        var patterns = new HashMap<Integer, String>();
        try (var xml = Xml.of(bytes)) {
            while (xml.next()) {
                if (xml.at("numFmt")) {
                    var pattern = xml.attribute("formatCode");
                    patterns.put(xml.number("numFmtId", 0), ofDay(pattern) ? DAY : pattern);
                } else if (xml.at("cellXfs")) {
                    while (xml.nextIn("cellXfs")) {
                        if (xml.at("xf")) {
                            styles.looks.add(look(xml.number("numFmtId", 0), patterns));
                        }
                        refuseBeyond(styles.looks.size());
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

    private static String look(int format, Map<Integer, String> patterns) {
        var known = patterns.get(format);
        if (known != null) {
            return known;
        }
        return knownDay(format) ? DAY : KNOWN.getOrDefault(format, "");
    }

    private static boolean knownDay(int format) {
        return format >= 14 && format <= 17
                || format == 22
                || format >= 27 && format <= 31
                || format == 36
                || format >= 50 && format <= 54
                || format == 57
                || format == 58;
    }

    /** Read once from left to right, whatever it holds. */
    private static boolean ofDay(String pattern) {
        if (pattern.length() > MAX_PATTERN) {
            throw new Refusal("import.harmful");
        }
        return Arrays.stream(withoutLiterals(pattern).split(";"))
                .anyMatch(XlsxStyles::sectionOfDay);
    }

    /** A month, unless hours, seconds or digits after it make it minutes or a number. */
    private static boolean sectionOfDay(String section) {
        boolean later = false;
        for (int i = section.length() - 1; i >= 0; i--) {
            char sign = section.charAt(i);
            if ("yYdD".indexOf(sign) >= 0 || "mM".indexOf(sign) >= 0 && !later) {
                return true;
            }
            later |= "hs0#".indexOf(sign) >= 0;
        }
        return false;
    }

    /** Without what stands in quotes, in brackets or behind a backslash. */
    private static String withoutLiterals(String pattern) {
        var rest = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            int end =
                    switch (sign) {
                        case '"' -> pattern.indexOf('"', i + 1);
                        case '[' -> pattern.indexOf(']', i + 1);
                        case '\\', '!' -> i + 1 < pattern.length() ? i + 1 : -1;
                        default -> -1;
                    };
            if (end < 0) {
                rest.append(sign);
            } else {
                i = end;
            }
        }
        return rest.toString();
    }
}

package fazhi.common.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of a Chinese register (音序): by pinyin, alike sounds by strokes, as the Unicode standard
 * lists them; digits before Chinese, Chinese before letters.
 *
 * @see "docs/decisions/176-by-pinyin.md"
 */
public final class ChineseOrder {

    /** Longest key, in characters; what is alike so far stands in the order it was entered. */
    public static final int KEY_LENGTH = 400;

    public static final Comparator<String> BY_PINYIN =
            (one, other) -> Held.ORDER.compare(one, other);

    private ChineseOrder() {}

    /** Read from its data when the first text is sorted. */
    private static final class Held {

        static final Collator ORDER =
                Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin")).freeze();

        /** A surname, and a character that sounds as the surname does (姓氏读音). */
        static final Map<String, String> SURNAMES = surnames();

        private static Map<String, String> surnames() {
            var readings = new TreeMap<String, String>(Comparator.reverseOrder());
            for (var pair :
                    Words.load("surnames.properties").getProperty("sounds.as").split("\\s+")) {
                var both = pair.split("=");
                readings.put(both[0], both[1]);
            }
            return readings;
        }
    }

    /** Small letters and digits in whose plain order texts stand by pinyin; empty for no text. */
    public static String key(String text) {
        return text.isBlank() ? "" : bytes(text);
    }

    /** The same for a person, whose surname may have a reading of its own: 曾 is read zēng. */
    public static String personKey(String name) {
        return Held.SURNAMES.keySet().stream()
                .filter(name::startsWith)
                .findFirst()
                .map(surname -> Held.SURNAMES.get(surname) + name.substring(surname.length()))
                .map(ChineseOrder::key)
                .orElseGet(() -> key(name));
    }

    private static String bytes(String text) {
        var key = HexFormat.of().formatHex(Held.ORDER.getCollationKey(text).toByteArray());
        return key.length() > KEY_LENGTH ? key.substring(0, KEY_LENGTH) : key;
    }
}

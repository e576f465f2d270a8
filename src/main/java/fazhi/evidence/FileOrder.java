package fazhi.evidence;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Files stand by name, and by number within it (按名称排序): photo 9 before photo 10. */
public final class FileOrder {

    public static final Comparator<String> BY_NAME = (one, other) -> Held.ORDER.compare(one, other);

    private FileOrder() {}

    /** Read from its data when the first list is sorted. */
    private static final class Held {

        static final Collator ORDER =
                Collator.getInstance(ULocale.forLanguageTag("zh-u-co-pinyin-kn-true")).freeze();
    }
}

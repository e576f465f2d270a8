package fazhi.ledger.cell.kind;

import fazhi.ledger.cell.TableWords;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Villages as people write them (村社写法): 全镇14个村（社区）, 石桥村、北街社区等5个村. */
public final class VillageText {

    public static final String SOURCE = "village";

    private static final Pattern EVERY = TableWords.pattern("every");

    private static final Pattern WHOLE = TableWords.pattern("every.whole");

    private static final Pattern SEVERAL = TableWords.pattern("several");

    private static final Pattern ETC = TableWords.pattern("etc");

    private static final Pattern NAME = TableWords.pattern("village");

    private final String text;

    private final String plain;

    private final Matcher every;

    private final Matcher several;

    public VillageText(String text) {
        this.text = text;
        this.plain = TableWords.plain(text);
        this.every = EVERY.matcher(plain);
        this.several = SEVERAL.matcher(plain);
    }

    /** True when all of them are meant. */
    public boolean every() {
        return every.matches() || WHOLE.matcher(plain).matches() || bare();
    }

    /** 14个村: a number without names. */
    private boolean bare() {
        return several.matches() && several.group(1).isEmpty();
    }

    /** True when each part is known or ends as names of villages do. */
    public boolean named(List<String> parts, Predicate<String> known) {
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> NAME.matcher(part).matches() || known.test(part));
    }

    OptionalInt number() {
        if (every.matches() && every.group(1) != null) {
            return OptionalInt.of(Integer.parseInt(every.group(1)));
        }
        return several.matches()
                ? OptionalInt.of(Integer.parseInt(several.group(2)))
                : OptionalInt.empty();
    }

    /** True when more are meant than are named, or a number is said. */
    public boolean more() {
        return several.matches() || ETC.matcher(plain).find();
    }

    /** The names themselves. */
    String listed() {
        return several.matches() ? several.group(1) : ETC.matcher(text).replaceFirst("");
    }
}

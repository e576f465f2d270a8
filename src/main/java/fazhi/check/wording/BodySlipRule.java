package fazhi.check.wording;

import com.github.promeg.pinyinhelper.Pinyin;
import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A body's name with one character more, fewer or another than elsewhere (机构名称误写). */
@Component
class BodySlipRule implements CheckRule {

    /** Of a name its last words: 市场监督管理局. */
    private static final int LONGEST = 8;

    private static final int SHORTEST = 4;

    /** What two names have in common before they part, so that places and ranks may differ. */
    private static final int SHARED = 2;

    private final Texts texts;

    BodySlipRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "body-slip";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var names = new LinkedHashMap<String, Statement>();
        reading.statements()
                .forEach(each -> names(each.text()).forEach(name -> names.putIfAbsent(name, each)));
        var all = new ArrayList<>(names.entrySet());
        var findings = new ArrayList<Finding>();
        for (int later = 1; later < all.size() && findings.isEmpty(); later++) {
            for (int at = 0; at < later && findings.isEmpty(); at++) {
                finding(all.get(at), all.get(later)).ifPresent(findings::add);
            }
        }
        return findings.stream();
    }

    private static Stream<String> names(String text) {
        return Wording.words("body.end")
                .matcher(text)
                .results()
                .map(end -> text.substring(Math.max(0, end.end() - LONGEST), end.end()))
                .map(words -> Wording.words("body.cut").matcher(words).replaceFirst(""))
                .filter(words -> words.length() >= SHORTEST);
    }

    private Optional<Finding> finding(
            Map.Entry<String, Statement> one, Map.Entry<String, Statement> other) {
        return slip(one.getKey(), other.getKey())
                ? Optional.of(
                        other.getValue()
                                .ask(
                                        id(),
                                        texts.get("check.body-name", one.getKey(), other.getKey())))
                : Optional.empty();
    }

    /** One character replaced, left out or put in, with the same words on both sides. */
    private static boolean slip(String one, String other) {
        int end = same(reversed(one), reversed(other));
        var first = one.substring(0, one.length() - end);
        var second = other.substring(0, other.length() - end);
        if (end == 0 || first.isEmpty() || second.isEmpty()) {
            return false;
        }
        int front = end < SHARED && !sounds(first, second) ? SHARED + SHARED : SHARED;
        return replaced(first, second, front)
                || leftOut(first, second, front)
                || leftOut(second, first, front);
    }

    /** 司法局, 司发局: typed by its sound. */
    private static boolean sounds(String one, String other) {
        return one.length() > SHARED
                && Pinyin.toPinyin(one.charAt(one.length() - 1))
                        .equals(Pinyin.toPinyin(other.charAt(other.length() - 1)));
    }

    private static boolean replaced(String one, String other, int shared) {
        var front = one.substring(0, one.length() - 1);
        var beside = other.substring(0, other.length() - 1);
        int same = same(reversed(front), reversed(beside));
        return same >= shared
                && same == Math.min(front.length(), beside.length())
                && !Wording.in("body.place", one.substring(one.length() - 1))
                && !Wording.in("body.place", other.substring(other.length() - 1));
    }

    /** The last character of the one is missing in the other. */
    private static boolean leftOut(String whole, String cut, int shared) {
        var front = whole.substring(0, whole.length() - 1);
        int same = same(reversed(front), reversed(cut));
        return same >= shared
                && same == Math.min(front.length(), cut.length())
                && !Wording.in("body.place", whole.substring(whole.length() - 1));
    }

    private static int same(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static String reversed(String words) {
        return new StringBuilder(words).reverse().toString();
    }
}

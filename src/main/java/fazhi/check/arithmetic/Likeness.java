package fazhi.check.arithmetic;

import fazhi.check.language.Quantity;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;

/** By which words parts that no mark joins are known to be of one whole (并列特征). */
public final class Likeness {

    private static final int SHORT = 4;

    private static final Set<String> MANY_SIDED = Set.of("session", "attendance");

    private static final String ATTRIBUTE = Arithmetic.words("attribute").pattern();

    private Likeness() {}

    /** 规范性文件类 6 件、合同类 21 件: each ends in the same word for a class. */
    static boolean classed(List<Quantity> parts) {
        var ends =
                parts.stream()
                        .map(
                                each ->
                                        Arithmetic.last("classed", each.before())
                                                .map(MatchResult::group))
                        .distinct()
                        .toList();
        return parts.size() > 1 && ends.size() == 1 && ends.getFirst().isPresent();
    }

    /** 村级队 11 支、站所队 5 支: short words that end alike, so they are kinds of one thing. */
    static boolean kinds(List<Quantity> parts) {
        return parts.size() > 1
                && parts.stream()
                        .map(Quantity::before)
                        .allMatch(each -> each.length() > 1 && each.length() <= SHORT)
                && parts.stream()
                                .map(each -> each.before().charAt(each.before().length() - 1))
                                .distinct()
                                .count()
                        == 1;
    }

    /** One character is in the words of each: 进校园、进企业; or they are grades. */
    static boolean alike(List<Quantity> parts) {
        var words = parts.stream().map(Quantity::subject).toList();
        return Arithmetic.in("grades", String.join(" ", words))
                || words.getFirst()
                        .chars()
                        .anyMatch(each -> words.stream().allMatch(word -> word.indexOf(each) >= 0));
    }

    /** 取自县直的 74 卷，取自乡镇的 48 卷: each is of one of them. */
    static boolean oneSource(List<Quantity> parts) {
        var leads =
                parts.stream()
                        .map(
                                each ->
                                        Arithmetic.last("source", each.before())
                                                .map(MatchResult::group))
                        .distinct()
                        .toList();
        return leads.size() == 1 && leads.getFirst().isPresent();
    }

    /** 参加 81 人，未参加 15 人. */
    static boolean opposite(Quantity first, Quantity each) {
        return negated("opposite", first, each);
    }

    /** 采纳 19 件，不予采纳 14 件: nothing is in both of them. */
    static boolean refused(List<Quantity> parts) {
        return parts.size() == 2 && negated("opposite.refused", parts.getFirst(), parts.getLast());
    }

    private static boolean negated(String name, Quantity first, Quantity each) {
        var not = Arithmetic.words(name).matcher(each.before());
        return not.find() && first.subject().contains(not.group(1));
    }

    /** Meetings may be counted under two heads, unless the heads are of one kind. */
    static boolean doubtful(List<Quantity> parts) {
        var kind = parts.getFirst().unit().kind();
        return MANY_SIDED.contains(kind) && !alike(parts) || described(parts) && !oneSource(parts);
    }

    /** 来自派出所的 11 名，办过案的 8 名: what is true of some may be true of others as well. */
    public static boolean described(List<Quantity> parts) {
        return !parts.getFirst().unit().money()
                && parts.stream().allMatch(each -> each.before().endsWith(ATTRIBUTE))
                && parts.stream().noneMatch(each -> State.of(each).part());
    }

    /** What became of it, behind a part no word says that of. */
    static boolean otherState(Quantity first, Quantity each) {
        return State.of(first) == State.OTHER
                && State.of(each) != State.OTHER
                && !Arithmetic.in("rest", each.subject())
                && !opposite(first, each)
                && !refused(List.of(first, each));
    }

    /** 讲座 15 场，其中请律师主讲 10 场、请法官答疑 7 场: both may have been done at one of them. */
    static boolean deeds(List<Quantity> parts) {
        return parts.stream().allMatch(each -> Arithmetic.in("deed", each.subject()));
    }
}

package fazhi.check.arithmetic;

import fazhi.check.language.Quantity;
import java.util.List;
import java.util.regex.MatchResult;

/** By which words parts that no mark joins are known to be of one whole (并列特征). */
final class Likeness {

    private static final int SHORT = 4;

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

    /** 参加 81 人，未参加 15 人. */
    static boolean opposite(Quantity first, Quantity each) {
        var not = Arithmetic.words("opposite").matcher(each.before());
        return not.find() && first.subject().contains(not.group(1));
    }
}

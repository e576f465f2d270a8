package fazhi.check.comparison;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Subjects;
import java.util.List;
import java.util.stream.Stream;

/** What people came to (参加的场合): 共参加 43 人次 leaves it to the words before to say. */
record Occasion(Statement statement, Quantity quantity) {

    /** The number's key with the occasion in it, or nothing where none is named. */
    String key(String own) {
        return Stream.concat(counted(), told())
                .map(Occasion::named)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .map(each -> own + " " + each)
                .orElse("");
    }

    /** 全年学法 8 次, the nearest first. */
    private Stream<String> counted() {
        return statement.quantities().reversed().stream()
                .filter(each -> each.start() < quantity.start())
                .map(Quantity::subject);
    }

    private Stream<String> told() {
        var before = statement.prefix(quantity);
        var clauses =
                Arithmetic.clauses(
                                before.substring(0, before.length() - quantity.before().length()))
                        .toList();
        return List.copyOf(clauses).reversed().stream();
    }

    private static String named(String words) {
        var key = Subjects.key(Arithmetic.words("attending").matcher(words).replaceAll(""));
        return Arithmetic.in("attended", key) ? "" : key;
    }
}

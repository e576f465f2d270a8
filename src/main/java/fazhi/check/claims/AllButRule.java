package fazhi.check.claims;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All of them, and some that are not (全称与例外). */
@Component
class AllButRule implements CheckRule {

    private final Texts texts;

    AllButRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "all-but";
    }

    private static final int SHARED = 2;

    /** How far behind the words of all the others may stand. */
    private static final int NEAR = 5;

    /** What a text calls all of them in another paragraph has to be named in full. */
    private static final int NAMED = 4;

    @Override
    public Stream<Finding> check(Reading reading) {
        var findings = new ArrayList<Finding>();
        var earlier = new ArrayList<String>();
        reading.paragraphs()
                .forEach(
                        statements -> {
                            var clauses = new ArrayList<String>();
                            statements.forEach(each -> check(each, clauses, earlier, findings));
                            earlier.addAll(clauses);
                        });
        return findings.stream();
    }

    private void check(
            Statement statement, List<String> clauses, List<String> earlier, List<Finding> found) {
        for (var clause : Claims.words("clause.kept").split(statement.text())) {
            if (Claims.in("group", clause)) {
                earlier.addAll(clauses);
                clauses.clear();
            }
            if (Claims.in("some.not", clause) && !Claims.in("some.not.past", clause)) {
                var near = clauses.subList(Math.max(0, clauses.size() - NEAR), clauses.size());
                Stream.concat(
                                near.stream().filter(each -> shared(each, clause, SHARED)),
                                earlier.stream()
                                        .filter(each -> Claims.in("every", each))
                                        .filter(each -> shared(each, clause, NAMED)))
                        .filter(each -> Claims.in("all", each))
                        .findFirst()
                        .map(each -> statement.ask(id(), texts.get("check.all-but", each, clause)))
                        .ifPresent(found::add);
            }
            clauses.add(clause);
        }
    }

    /** Two characters that say what is spoken of, or the verb itself. */
    private static boolean shared(String one, String other, int size) {
        var all = Claims.words("all.verb").matcher(one);
        var not = Claims.words("not.verb").matcher(other);
        if (size == SHARED
                && all.find()
                && not.find()
                && all.group("verb").equals(not.group("verb"))) {
            return true;
        }
        return IntStream.rangeClosed(0, one.length() - size)
                .mapToObj(at -> one.substring(at, at + size))
                .filter(each -> each.matches("\\p{IsHan}+") && !Claims.in("idle", each))
                .anyMatch(other::contains);
    }
}

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

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.paragraphs().flatMap(this::check);
    }

    private Stream<Finding> check(List<Statement> statements) {
        var findings = new ArrayList<Finding>();
        var clauses = new ArrayList<String>();
        for (var statement : statements) {
            for (var clause : Claims.words("clause.kept").split(statement.text())) {
                if (Claims.in("group", clause)) {
                    clauses.clear();
                }
                if (Claims.in("some.not", clause) && !Claims.in("some.not.past", clause)) {
                    clauses.subList(Math.max(0, clauses.size() - NEAR), clauses.size()).stream()
                            .filter(each -> Claims.in("all", each))
                            .filter(each -> shared(each, clause))
                            .findFirst()
                            .map(
                                    each ->
                                            statement.ask(
                                                    id(), texts.get("check.all-but", each, clause)))
                            .ifPresent(findings::add);
                }
                clauses.add(clause);
            }
        }
        return findings.stream();
    }

    /** Two characters that say what is spoken of, or the verb itself. */
    private static boolean shared(String one, String other) {
        var all = Claims.words("all.verb").matcher(one);
        var not = Claims.words("not.verb").matcher(other);
        if (all.find() && not.find() && all.group("verb").equals(not.group("verb"))) {
            return true;
        }
        return IntStream.rangeClosed(0, one.length() - SHARED)
                .mapToObj(at -> one.substring(at, at + SHARED))
                .filter(each -> each.matches("\\p{IsHan}+") && !Claims.in("idle", each))
                .anyMatch(other::contains);
    }
}

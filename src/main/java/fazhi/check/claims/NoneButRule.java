package fazhi.check.claims;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** None of it, and then one (否定与实有). */
@Component
class NoneButRule implements CheckRule {

    private final Texts texts;

    NoneButRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "none-but";
    }

    private static final int SHORTEST = 3;

    @Override
    public Stream<Finding> check(Reading reading) {
        return check(reading.statements().toList());
    }

    private Stream<Finding> check(List<Statement> statements) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < statements.size(); i++) {
            var statement = statements.get(i);
            var rest = statements.subList(i + 1, statements.size());
            one(statement).forEach(findings::add);
            Claims.words("none")
                    .matcher(statement.text())
                    .results()
                    .forEach(
                            none ->
                                    told(what(none.group("what")), statement, none.end(), rest)
                                            .findFirst()
                                            .map(
                                                    each ->
                                                            statement.ask(
                                                                    id(),
                                                                    texts.get(
                                                                            "check.none-but",
                                                                            none.group(),
                                                                            each)))
                                            .ifPresent(findings::add));
        }
        return findings.stream();
    }

    /** 无一不合格，3本不合格: one that is not, with its number, in the same sentence. */
    private Stream<Finding> one(Statement statement) {
        return Claims.words("none.one")
                .matcher(statement.text())
                .results()
                .flatMap(
                        none ->
                                statement.quantities().stream()
                                        .filter(each -> each.start() > none.end())
                                        .filter(each -> each.value().signum() > 0)
                                        .filter(each -> each.subject().contains(none.group("what")))
                                        .limit(1)
                                        .map(
                                                each ->
                                                        statement.ask(
                                                                id(),
                                                                texts.get(
                                                                        "check.none-but",
                                                                        none.group(),
                                                                        each.before()
                                                                                + each.written()
                                                                                + each.after()))));
    }

    private static String what(String words) {
        var rest = Claims.words("none.rest").matcher(words).replaceAll("");
        return rest.length() < SHORTEST ? words : rest;
    }

    /** A clause further on that tells of one as having happened. */
    private static Stream<String> told(String what, Statement own, int end, List<Statement> rest) {
        return Stream.concat(
                        Stream.of(own.text().substring(end)), rest.stream().map(Statement::text))
                .flatMap(Claims.words("clause")::splitAsStream)
                .filter(each -> what.length() >= SHORTEST && each.contains(what))
                .filter(each -> Claims.in("happened", each) && !Claims.in("none.not", each));
    }
}

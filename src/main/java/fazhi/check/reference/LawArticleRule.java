package fazhi.check.reference;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** An article beyond the last of the law (条文序号超出). */
@Component
class LawArticleRule implements CheckRule {

    private static final Map<String, Law> LAWS =
            References.rows("/check/laws.txt").stream()
                    .map(Law::of)
                    .collect(Collectors.toMap(Law::name, Function.identity()));

    /** A law's name, the longer first, and the articles that follow it. */
    private static final Pattern CITED =
            Pattern.compile(
                    References.words("article.before").pattern()
                            + LAWS.keySet().stream()
                                    .sorted((one, other) -> other.length() - one.length())
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|", "(?<law>", ")"))
                            + References.words("article.behind").pattern());

    private final Texts texts;

    LawArticleRule(Texts texts) {
        this.texts = texts;
    }

    /** A law with its last article in whichever version has most (法律条数). */
    private record Law(String name, int articles, Certainty certainty) {

        static Law of(String[] row) {
            return new Law(
                    row[0],
                    Integer.parseInt(row[1]),
                    row.length > 2 ? Certainty.ASK : Certainty.CERTAIN);
        }
    }

    @Override
    public String id() {
        return "law-article";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        each ->
                                CITED.matcher(each.text())
                                        .results()
                                        .flatMap(cited -> check(each, cited)));
    }

    private Stream<Finding> check(Statement statement, MatchResult cited) {
        var law = Objects.requireNonNull(LAWS.get(cited.group("law")));
        return References.words("article")
                .matcher(cited.group("articles"))
                .results()
                .filter(each -> ChineseNumber.whole(each.group(1)) > law.articles())
                .map(each -> finding(statement, law, each.group()));
    }

    private Finding finding(Statement statement, Law law, String article) {
        return statement.finding(
                id(),
                law.certainty(),
                texts.get(
                        "check.law-article", law.name(), String.valueOf(law.articles()), article));
    }
}

package fazhi.report.check.counts;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.arithmetic.Arithmetic;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 共 N 项 within one sentence against the items named there (项数与列举). */
@Component
class ItemsRule implements CheckRule {

    private static final int LONGEST_ITEM = 14;

    private final Texts texts;

    ItemsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "items";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text)
                .flatMap(each -> Stream.of(listed(each), announced(each), named(each)))
                .flatMap(findings -> findings);
    }

    /** 进机关、进学校、进企业“三进”. */
    private Stream<Finding> named(Statement statement) {
        return Arithmetic.words("listed.name")
                .matcher(statement.text())
                .results()
                .filter(match -> match.group("more") == null)
                .map(match -> ItemCount.of(match, match.group(), each(match)))
                .filter(ItemCount::wrong)
                .map(count -> finding(statement, count));
    }

    private static int each(MatchResult match) {
        return (int)
                Arithmetic.words("comma")
                        .splitAsStream(match.group("list"))
                        .filter(item -> item.contains(match.group("each")))
                        .count();
    }

    /** A、B、C 三项制度; with 等 more may exist than are named. */
    private Stream<Finding> listed(Statement statement) {
        return Arithmetic.clauses(statement.text())
                .map(clause -> Arithmetic.words("listed").matcher(clause))
                .filter(match -> match.find() && plainList(match.group("list")))
                .map(
                        match -> {
                            var count =
                                    ItemCount.of(
                                            match,
                                            match.group(),
                                            Arithmetic.items(match.group("list")));
                            boolean more = match.group("more") != null;
                            return more && count.found() < count.claimed()
                                    ? new ItemCount(count.claim(), count.found(), count.found())
                                    : count;
                        })
                .filter(ItemCount::wrong)
                .map(count -> finding(statement, count));
    }

    /** 推进三项工作：A；B；C. */
    private Stream<Finding> announced(Statement statement) {
        var match = Arithmetic.words("colon").matcher(statement.text());
        if (!match.find()
                || Arithmetic.in("item.behind", match.group("list"))
                || Arithmetic.in("listed.more", match.group("list"))) {
            return Stream.empty();
        }
        return Stream.of(ItemCount.of(match, match.group(), Arithmetic.items(match.group("list"))))
                .filter(ItemCount::wrong)
                .map(count -> finding(statement, count));
    }

    private static boolean plainList(String list) {
        int last = list.lastIndexOf(Arithmetic.words("comma").pattern()) + 1;
        return last > 0
                ? list.length() - last <= LONGEST_ITEM
                        && !Arithmetic.in("listed.not", list.substring(last))
                : Arithmetic.in("quotes", list);
    }

    private Finding finding(Statement statement, ItemCount count) {
        return statement.certain(
                id(),
                texts.get(
                        "check.items",
                        count.claim(),
                        String.valueOf(count.claimed()),
                        String.valueOf(count.found())));
    }
}

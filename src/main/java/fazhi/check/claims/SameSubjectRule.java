package fazhi.check.claims;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Two numbers of one matter within a paragraph (同一事项两个数). */
@Component
class SameSubjectRule implements CheckRule {

    private final Texts texts;

    SameSubjectRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "same-subject";
    }

    private static final int SHORTEST = 4;

    private static final int NOUN = 2;

    private record Told(Statement statement, Quantity number) {

        String prefix() {
            return statement.prefix(number).replaceFirst("^.*[。；]", "");
        }

        String subject() {
            return Claims.words("filler").matcher(number.before()).replaceAll("");
        }
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.paragraphs().flatMap(this::check);
    }

    private Stream<Finding> check(List<Statement> statements) {
        var told = new ArrayList<Told>();
        var findings = new ArrayList<Finding>();
        for (var statement : statements) {
            for (var number : statement.quantities()) {
                var own = new Told(statement, number);
                if (!plain(own)) {
                    continue;
                }
                told.stream()
                        .flatMap(each -> clash(each, own).stream())
                        .findFirst()
                        .ifPresent(findings::add);
                told.add(own);
            }
        }
        return findings.stream();
    }

    private static boolean plain(Told told) {
        return !told.number().approximate()
                && !told.number().aside()
                && !told.number().unit().relative()
                && !Claims.in("scoped.near", told.number().before())
                && !Claims.in("scoped", told.prefix());
    }

    private Optional<Finding> clash(Told one, Told other) {
        var numbers = List.of(one.number(), other.number());
        boolean differ =
                one.number().unit().equals(other.number().unit())
                        && one.number().value().compareTo(other.number().value()) != 0
                        && !numbers.getFirst().agrees(numbers.getLast().value());
        boolean days =
                Claims.in("scoped.day", one.prefix() + other.prefix())
                        && !Claims.in("back.day", other.prefix());
        var matter = differ && !days && !years(one, other) ? matter(one, other) : "";
        return matter.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        other.statement()
                                .ask(
                                        id(),
                                        texts.get(
                                                "check.same-subject",
                                                matter,
                                                one.number().written(),
                                                other.number().written())));
    }

    /** 2023年 31 宗，2022年 28 宗: the year last named before each is another. */
    private static boolean years(Told one, Told other) {
        var years =
                Stream.of(one, other)
                        .map(each -> each.statement().prefix(each.number()))
                        .map(each -> Claims.words("year").matcher(each).results().toList())
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.getLast().group())
                        .distinct();
        return years.count() > 1;
    }

    /** What both count: the words before both, or those before or behind one and behind 全部 N 个. */
    private static String matter(Told one, Told other) {
        var shared = ending(one.subject(), other.subject());
        boolean whole = plain(one, shared, other) && plain(other, shared, one);
        if (shared.length() >= SHORTEST && whole && Claims.in("back", other.prefix())) {
            return shared;
        }
        var noun = other.number().after();
        boolean all = Claims.in("whole.before", other.number().before());
        if (!all || noun.length() < NOUN) {
            return "";
        }
        for (int size = Math.min(noun.length(), SHORTEST + NOUN); size >= NOUN + 1; size--) {
            var head = noun.substring(0, size);
            if (one.subject().endsWith(head) || one.number().after().startsWith(head)) {
                return head;
            }
        }
        return "";
    }

    /** Nothing before the shared words that narrows them: 全年、共、上述, not 简易. */
    private static boolean plain(Told told, String shared, Told beside) {
        var rest = told.subject().substring(0, told.subject().length() - shared.length());
        var actor = rest.substring(Math.max(0, rest.length() - SHORTEST));
        return rest.isEmpty()
                || Claims.in("idle.before", rest)
                || actor.length() == SHORTEST && beside.prefix().contains(actor);
    }

    private static String ending(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return one.substring(one.length() - same);
    }
}

package fazhi.check.reference;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Plain;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** A law in force from a day that is not its own (法律施行日期). */
@Component
class LawDayRule implements CheckRule {

    private final Texts texts;

    LawDayRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "law-day";
    }

    private static final List<Law> LAWS =
            StreamSupport.stream(PatternBook.lines("/check/law-days.txt").spliterator(), false)
                    .map(line -> line.split(" \\| "))
                    .map(
                            row ->
                                    new Law(
                                            row[0],
                                            Arrays.stream(row[1].split(" "))
                                                    .map(LocalDate::parse)
                                                    .toList()))
                    .toList();

    /** A law with the days from which a version of it is in force (施行日期). */
    private record Law(String name, List<LocalDate> days) {}

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        each ->
                                References.words("law.from")
                                        .matcher(Plain.of(each.text()))
                                        .results()
                                        .flatMap(said -> check(each, said)));
    }

    private Stream<Finding> check(Statement statement, MatchResult said) {
        return LAWS.stream()
                .filter(law -> law.name().equals(said.group("law")))
                .filter(law -> law.days().stream().noneMatch(each -> same(each, said)))
                .map(
                        law ->
                                statement.finding(
                                        id(),
                                        law.days().size() > 1 ? Certainty.ASK : Certainty.CERTAIN,
                                        texts.get(
                                                "check.law-day",
                                                law.name(),
                                                law.days().getLast().toString(),
                                                said.group("day"))));
    }

    private static boolean same(LocalDate day, MatchResult said) {
        return day.getYear() == number(said, "year")
                && day.getMonthValue() == number(said, "month")
                && day.getDayOfMonth() == number(said, "date");
    }

    private static int number(MatchResult said, String group) {
        return Integer.parseInt(said.group(group));
    }
}

package fazhi.report.past;

import fazhi.check.read.ChineseNumber;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Number, signer, issuer and day of an earlier report (文头与落款), also where issuer and day stand
 * below the title, or several issue it together.
 */
final class PastHead {

    /** How far below the title a day may stand. */
    private static final int LOOK = 4;

    /** A report signed in the first months tells of the year before. */
    private static final int FIRST_MONTHS = 4;

    private final ReportText text;

    private final List<ReportParagraph> body;

    private final List<String> issuers = new ArrayList<>();

    private @Nullable LocalDate date;

    private @Nullable String number;

    private @Nullable String signer;

    PastHead(ReportText text) {
        this.text = text;
        this.body = new ArrayList<>(text.body());
        this.date = text.date();
        this.number = said(text.number());
        this.signer = signers(text.signer());
        readForm();
        readBelowTitle();
        readPerson();
        readTop();
        readLast();
        readIssuers();
    }

    List<ReportParagraph> body() {
        return body;
    }

    @Nullable String title() {
        return said(text.title());
    }

    @Nullable String number() {
        return number;
    }

    @Nullable String signer() {
        return signer;
    }

    @Nullable LocalDate date() {
        return date;
    }

    @Nullable String issuer() {
        if (!issuers.isEmpty()) {
            return String.join(comma(), issuers);
        }
        var about = PastWords.get("about").matcher(text.title());
        var named = about.find() ? text.title().substring(0, about.start()) : "";
        if (PastWords.in("organisation", named)) {
            return named;
        }
        var titled = PastWords.get("title.issuer").matcher(text.title());
        return titled.find() ? titled.group(1) : null;
    }

    /** The year it tells of, or 0. */
    int year() {
        return Stream.concat(Stream.of(text.title()), first(body.stream()))
                .map(PastWords.get("year")::matcher)
                .filter(match -> match.find())
                .map(match -> number(match.toMatchResult(), 1))
                .findFirst()
                .or(() -> Optional.ofNullable(date).map(PastHead::yearBefore))
                .orElse(0);
    }

    private static Stream<String> first(Stream<ReportParagraph> body) {
        return body.limit(2).map(ReportParagraph::text);
    }

    private static int yearBefore(LocalDate day) {
        return day.getMonthValue() <= FIRST_MONTHS ? day.getYear() - 1 : day.getYear();
    }

    /** Who reports and when may stand in lines of a form: 报送单位：…. */
    private void readForm() {
        taken("form.issuer").ifPresent(found -> issuers.add(found.group(1).strip()));
        if (date == null) {
            taken("form.day").ifPresent(found -> date = day(found));
        }
    }

    /** Its number and signer may stand below the title. */
    private void readBelowTitle() {
        if (number == null) {
            taken("number.line").ifPresent(found -> number = found.group(1).replaceAll("\\s", ""));
        }
        if (signer == null) {
            taken("issuer.signed").ifPresent(found -> signer = signers(found.group(1).strip()));
        }
    }

    private Optional<MatchResult> taken(String pattern) {
        for (int i = 0; i < body.size(); i++) {
            var match = PastWords.get(pattern).matcher(body.get(i).text());
            if ((i < LOOK || i >= body.size() - LOOK) && match.find()) {
                body.remove(i);
                return Optional.of(match.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** Several sign together; a name of two characters may be spaced out. */
    private static @Nullable String signers(String written) {
        var whole = PastWords.get("name.spaced").matcher(written).replaceAll("");
        return said(PastWords.get("names").matcher(whole).replaceAll(comma()));
    }

    /** Who reports on his own duties signs at the end, and may stand below the title. */
    private void readPerson() {
        var lines =
                Stream.concat(
                        Stream.of(text.issuer()),
                        body.reversed().stream().limit(LOOK).map(ReportParagraph::text));
        lines.map(PastWords.get("person")::matcher)
                .filter(Matcher::find)
                .findFirst()
                .ifPresent(match -> sign(match.group(1).strip()));
    }

    private void sign(String person) {
        if (signer == null) {
            signer = signers(person);
        }
        body.removeIf(each -> each.text().equals(person) || PastWords.in("person", each.text()));
    }

    /** A day below the title, and who stands beside or above it. */
    private void readTop() {
        for (int i = 0; date == null && i < Math.min(LOOK, body.size()); i++) {
            if (!readDay(i)) {
                continue;
            }
            if (i > 0 && organisation(body.get(i - 1).text())) {
                add(body.remove(i - 1).text());
            } else if (i < body.size() && organisation(body.get(i).text())) {
                add(body.remove(i).text());
            }
        }
    }

    /** Who and when in one line at the end. */
    private void readLast() {
        for (int i = body.size() - 1; date == null && i >= Math.max(0, body.size() - LOOK); i--) {
            readDay(i);
        }
    }

    private boolean readDay(int place) {
        var line = body.get(place).text();
        var match = PastWords.get("day.line").matcher(line);
        if (!match.find()) {
            return false;
        }
        date = day(match.toMatchResult());
        add(PastWords.get("day").split(line)[0]);
        body.remove(place);
        if (PastWords.in("printed", line)
                && place > 0
                && organisation(body.get(place - 1).text())) {
            body.remove(place - 1);
        }
        return true;
    }

    private void readIssuers() {
        var end =
                text.paragraphs().stream()
                        .filter(each -> each.kind() == ReportParagraph.Kind.END)
                        .map(ReportParagraph::text)
                        .toList();
        while (!body.isEmpty() && organisation(body.getLast().text()) && !text.issuer().isEmpty()) {
            add(body.removeLast().text());
        }
        end.forEach(this::add);
    }

    private void add(String line) {
        if (!organisation(line)) {
            return;
        }
        var words = PastWords.get("names").splitAsStream(line.strip()).toList();
        boolean several = words.stream().allMatch(each -> PastWords.in("organisation", each));
        (several ? words : List.of(String.join("", words)))
                .stream().filter(each -> !issuers.contains(each)).forEach(issuers::add);
    }

    private static boolean organisation(String line) {
        return line.length() <= 60
                && PastWords.in("organisation", line.strip())
                && !PastWords.in("clause", line.replaceAll("[\\u3001\\uff0c,]", ""));
    }

    private static @Nullable LocalDate day(MatchResult match) {
        try {
            return LocalDate.of(number(match, 1), number(match, 2), number(match, 3));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static int number(MatchResult match, int group) {
        return ChineseNumber.parse(match.group(group)).intValueExact();
    }

    private static String comma() {
        return PastWords.get("comma").pattern();
    }

    private static @Nullable String said(String words) {
        return words.isBlank() ? null : words;
    }
}

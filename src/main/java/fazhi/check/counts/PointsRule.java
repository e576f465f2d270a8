package fazhi.check.counts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Points;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A number announced against the points that follow: 一是… in the paragraph, or headings (项数). */
@Component
class PointsRule implements CheckRule {

    private final Texts texts;

    PointsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "points";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var body = reading.text().body();
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < body.size(); i++) {
            var paragraph = body.get(i);
            Stream.of(
                            within(paragraph.text()),
                            inWords(paragraph.text()),
                            ones(paragraph.text()),
                            Rounds.in(paragraph.text(), further(body, i)),
                            below(body, i))
                    .flatMap(counts -> counts)
                    .filter(ItemCount::wrong)
                    .map(count -> finding(paragraph, count))
                    .forEach(findings::add);
        }
        return findings.stream();
    }

    /** 三个短板：一是…，二是…: announced right before the first point. */
    private static Stream<ItemCount> within(String text) {
        return Points.in(text).stream()
                .flatMap(
                        points ->
                                claim(text.substring(0, points.start())).stream()
                                        .map(
                                                claim ->
                                                        ItemCount.of(
                                                                claim,
                                                                claim.group(),
                                                                points.marks().size()))
                                        .map(
                                                count ->
                                                        count.beside(
                                                                sentence(text, points.start()))));
    }

    /** 三个短板。首先…；其次…；最后…. */
    private static Stream<ItemCount> inWords(String text) {
        var marks = Arithmetic.words("ordinal.word").matcher(text).results().toList();
        return marks.isEmpty()
                ? Stream.empty()
                : claim(text.substring(0, marks.getFirst().start())).stream()
                        .map(claim -> ItemCount.of(claim, claim.group(), marks.size()))
                        .map(count -> count.beside(sentence(text, marks.getFirst().start())));
    }

    /** “三个一”：一支队伍…，一个平台…. */
    private static Stream<ItemCount> ones(String text) {
        return Arithmetic.words("ones")
                .matcher(text)
                .results()
                .flatMap(
                        claim -> {
                            var items = Arithmetic.words("pause").split(claim.group("list"));
                            boolean all =
                                    Stream.of(items).allMatch(each -> Arithmetic.in("one", each));
                            return all
                                    ? Stream.of(
                                            ItemCount.of(claim, claim.group("claim"), items.length))
                                    : Stream.empty();
                        });
    }

    private static String further(List<ReportParagraph> body, int place) {
        return body.stream()
                .skip(place + 1L)
                .map(each -> "\n" + each.text())
                .collect(Collectors.joining());
    }

    private static String sentence(String text, int end) {
        return text.substring(text.lastIndexOf('\u3002', end - 2) + 1, end);
    }

    private static Optional<MatchResult> claim(String before) {
        return Arithmetic.last("declared", before)
                .filter(_ -> !Arithmetic.in("declared.other", before));
    }

    /**
     * A heading, or a colon at the end of a paragraph: the headings of one level directly below.
     */
    private static Stream<ItemCount> below(List<ReportParagraph> body, int place) {
        var text = body.get(place).text();
        var first = Arithmetic.words("first.point").matcher(text);
        boolean own = first.find(Math.min(1, text.length()));
        return claim(own ? text.substring(0, first.start()) : text).stream()
                .filter(
                        claim ->
                                own
                                        || body.get(place).headingOnly()
                                        || Arithmetic.in("announces", claim.group()))
                .map(
                        claim ->
                                ItemCount.of(
                                        claim, claim.group(), headings(body, place, own ? 1 : 0)));
    }

    /**
     * @param first how many stand in the claim's own line
     */
    private static int headings(List<ReportParagraph> body, int place, int first) {
        int level = 0;
        int found = first;
        for (var below : body.subList(place + 1, body.size())) {
            if (below.level() > 0 && level == 0) {
                level = below.level();
                if (below.ordinal() != first + 1) {
                    return 0;
                }
            }
            if (below.level() > 0 && below.level() < level
                    || below.level() == level && below.ordinal() <= found) {
                return found;
            }
            found += below.level() == level && level > 0 ? 1 : 0;
        }
        return found;
    }

    private Finding finding(ReportParagraph paragraph, ItemCount count) {
        return new Finding(
                id(),
                count.certainty(),
                texts.get(
                        "check.points",
                        count.claim(),
                        String.valueOf(count.claimed()),
                        String.valueOf(count.found())),
                paragraph.text(),
                paragraph.number());
    }
}

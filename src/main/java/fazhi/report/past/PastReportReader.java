package fazhi.report.past;

import fazhi.check.read.ReportText;
import fazhi.report.past.PastReport.Item;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads an earlier report into proposals (往年报告读取), its chapters by what their headings mean. */
final class PastReportReader {

    private final List<Item> achievements = new ArrayList<>();

    private final List<Item> problems = new ArrayList<>();

    private final List<Item> measures = new ArrayList<>();

    private final Set<Integer> planned = new HashSet<>();

    private final PastHead head;

    private PastReportReader(ReportText text) {
        head = new PastHead(text);
    }

    static PastReport read(ReportText text) {
        var reading = new PastReportReader(text);
        var root = Part.tree(reading.head.body(), reading.head.year());
        root.children().forEach(reading::chapter);
        reading.unheaded(root);
        return reading.report(text);
    }

    private PastReport report(ReportText text) {
        return new PastReport(
                head.title(),
                head.number(),
                head.signer(),
                head.date(),
                head.issuer(),
                head.year() == 0 ? null : head.year(),
                achievements,
                problems,
                measures,
                ToldFigures.of(text.body(), planned, measures));
    }

    private void chapter(Part part) {
        var meaning = Meaning.of(part.heading(), head.year());
        if (meaning.contains(Meaning.OTHER)) {
            return;
        }
        if (meaning.size() > 1) {
            mixed(part);
        } else if (meaning.contains(Meaning.PROBLEMS)) {
            problems.addAll(Items.below(part));
        } else if (meaning.contains(Meaning.MEASURES)) {
            plan(part);
            measures.addAll(Items.below(part));
        } else {
            done(part);
        }
    }

    /** What was done, apart from headings below that mean something else. */
    private void done(Part part) {
        var told =
                part.children().stream()
                        .filter(child -> !Meaning.of(child.heading(), head.year()).isEmpty())
                        .toList();
        part.children().removeAll(told);
        if (told.isEmpty() || !part.children().isEmpty()) {
            achievements.addAll(Items.done(part));
        }
        told.forEach(this::chapter);
    }

    /**
     * Problems and plans under one heading: by the headings below, or each problem with its plan.
     */
    private void mixed(Part part) {
        if (part.children().stream()
                .anyMatch(child -> !Meaning.of(child.heading(), head.year()).isEmpty())) {
            part.children().forEach(this::chapter);
        } else if (part.children().isEmpty()) {
            both(part.text(), part.paragraph());
        } else {
            part.children().forEach(this::pair);
        }
    }

    private void pair(Part part) {
        var turn = PastWords.get("turn").matcher(part.text());
        if (turn.find()) {
            var problem = new Part(0, part.heading(), part.paragraph());
            problem.texts().add(part.text().substring(0, turn.start()).strip());
            var measure = new Part(0, part.heading(), part.paragraph());
            measure.texts().add(part.text().substring(turn.end()).strip());
            problems.add(Items.of(problem));
            measures.add(Items.of(measure));
        } else {
            problems.add(Items.of(part));
        }
    }

    private void both(String text, int paragraph) {
        var turn = PastWords.get("turn").matcher(text);
        boolean turns = turn.find();
        problems.addAll(Items.told(turns ? text.substring(0, turn.start()) : text, paragraph));
        if (turns) {
            measures.addAll(Items.told(text.substring(turn.end()), paragraph));
        }
    }

    /** Paragraphs above or outside all headings that say themselves what they tell. */
    private void unheaded(Part root) {
        var done = new ArrayList<String>();
        boolean turned = false;
        for (int i = 0; i < root.texts().size(); i++) {
            var text = root.texts().get(i);
            var problem = PastWords.get("opens.problems").matcher(text);
            if (problem.find()) {
                done.add(text.substring(0, problem.start()));
                turned = true;
                both(text.substring(problem.end()), 0);
            } else if (PastWords.in("opens.measures", text)) {
                measures.addAll(Items.told(text, 0));
                planned.add(root.number(i));
            } else if (!turned) {
                done.add(text);
            }
        }
        if (achievements.isEmpty()) {
            before(done);
        }
    }

    /** Without any heading, what comes before the problems was done; points may be paragraphs. */
    private void before(List<String> texts) {
        int plain = 0;
        while (plain < texts.size() && Points.of(texts.get(plain)).none()) {
            plain++;
        }
        boolean counted = plain < texts.size() || texts.stream().anyMatch(PastReportReader::bullet);
        texts.subList(0, plain).stream()
                .filter(each -> !counted || bullet(each) || PastWords.in("told.number", each))
                .forEach(each -> achievements.addAll(Items.told(each, 0)));
        if (plain < texts.size()) {
            achievements.addAll(
                    Items.told(String.join("\n", texts.subList(plain, texts.size())), 0));
        }
    }

    private static boolean bullet(String text) {
        return PastWords.in("bullet", text);
    }

    /** Numbers of what is to come are not numbers of the year. */
    private void plan(Part part) {
        part.paragraphs().forEach(planned::add);
    }
}

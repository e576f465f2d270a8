package fazhi.report;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.security.session.SystemIdentity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every number of a sentence stands on that sentence's own basis. */
@DatabaseTest
class TemplateBasesTests {

    /** What a coverage divides by, counted on the last day of its own basis. */
    private static final String ALL_VILLAGES = "organisation.villages";

    @Autowired private List<FigureSource> sources;

    @ParameterizedTest
    @ValueSource(
            strings = {"skeleton", "five-contents", "guangdong", "duty-report", "original-2022"})
    void noSentenceHasTwoBases(String template) {
        var figures = figures();
        for (var line : ReportTemplate.read(template).lines()) {
            for (var sentence : sentences(line.text())) {
                var bases = new TreeSet<String>();
                DraftLine.TOKEN
                        .matcher(sentence)
                        .results()
                        .map(token -> token.group(1))
                        .filter(each -> !each.equals(ALL_VILLAGES))
                        .map(each -> basis(each, figures))
                        .forEach(bases::add);
                assertThat(bases).as(sentence).hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    /** Conditions are no part of what is said. */
    private static Stream<String> words(String text) {
        return Stream.of(
                text.replaceAll("\\[\\[[?a-z0-9.@ -]+[>=<]?[a-z0-9.@ -]*:", "").split("。"));
    }

    private static List<String> sentences(String text) {
        return words(text).toList();
    }

    /** Figures a town may report cumulatively have one basis together: the chosen one. */
    private static String basis(String reference, Map<String, Figure> figures) {
        if (reference.contains("@")) {
            return reference.substring(reference.indexOf('@'));
        }
        if (reference.matches("(?:penalty|seizure|site)[.].*")) {
            return "chosen";
        }
        var figure = figures.get(reference);
        assertThat(figure).as(reference).isNotNull();
        return figure.usual() == Basis.ASOF ? "asof" : "period";
    }

    private Map<String, Figure> figures() {
        var all = new HashMap<String, Figure>();
        SystemIdentity.run(
                () ->
                        sources.stream()
                                .flatMap(each -> each.figures().stream())
                                .forEach(each -> all.put(each.id(), each)));
        return all;
    }
}

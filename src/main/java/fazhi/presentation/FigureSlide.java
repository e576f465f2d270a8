package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.figure.Comparison;
import fazhi.figure.FigureValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A pillar's figures as a table (数据一览), each with its basis beside it and its rows behind it. */
@Component
record FigureSlide(SlideWords words, Texts texts) {

    private static final int SAID_FIRST = 3;

    private static final String UNKNOWN = "\u2014";

    /**
     * @param part which of several slides, from 0, where one could not be read from the last row
     */
    Slide of(String module, int part, List<FigureValue> values) {
        return new Slide(
                module + Slide.FIGURES + (part == 0 ? "" : "-" + (part + 1)),
                texts.get("slide.figures", texts.get("module." + module)),
                headline(values),
                bases(values),
                List.of(table(values)),
                spoken(module, values));
    }

    private Block.Table table(List<FigureValue> values) {
        boolean compared = values.stream().anyMatch(each -> each.lastYear() != null);
        return new Block.Table(
                "",
                row(
                        compared,
                        texts.get("slide.figure"),
                        texts.get("slide.value"),
                        texts.get("slide.last-year"),
                        texts.get("slide.basis")),
                values.stream().map(each -> cells(compared, each)).toList(),
                values.stream().map(each -> row(compared, "", each.route(), "", "")).toList());
    }

    /** Which days of the year before, once above all cards rather than small on each. */
    private String lastYear(List<FigureValue> values) {
        return values.stream()
                .map(FigureValue::compared)
                .filter(Objects::nonNull)
                .map(Comparison::words)
                .distinct()
                .collect(Collectors.joining(texts.get("common.clause-mark")));
    }

    private List<String> cells(boolean compared, FigureValue figure) {
        return row(
                compared,
                figure.label(),
                counted(figure.value(), figure),
                counted(figure.lastYear(), figure),
                Labels.of(figure.basis(), texts));
    }

    private static List<String> row(
            boolean compared, String label, String value, String lastYear, String basis) {
        return compared ? List.of(label, value, lastYear, basis) : List.of(label, value, basis);
    }

    private static String counted(@Nullable BigDecimal value, FigureValue figure) {
        return value == null ? UNKNOWN : Formats.number(value) + " " + figure.unit();
    }

    /** The first figures in one sentence: 立案 20 宗，办结 19 宗，在办 1 宗. */
    private String headline(List<FigureValue> values) {
        return values.stream()
                .filter(FigureSlide::known)
                .limit(SAID_FIRST)
                .map(each -> words.figure(each.label(), each.value(), each.unit()))
                .collect(Collectors.joining(texts.get("common.clause-mark")));
    }

    /** The basis in full where all figures share it; otherwise the table names each. */
    private String bases(List<FigureValue> values) {
        var sentences =
                values.stream().filter(FigureSlide::known).map(FigureValue::sentence).distinct();
        var shared = sentences.toList();
        var lastYear = lastYear(values);
        var said = new ArrayList<String>();
        if (shared.size() == 1) {
            said.add(texts.get("slide.basis-line", shared.getFirst()));
        }
        if (!lastYear.isEmpty()) {
            said.add(texts.get("slide.compared", lastYear));
        }
        return String.join(texts.get("common.clause-mark"), said);
    }

    /** 下面汇报…的主要数据。成立以来，立案20宗、办结19宗…: figures of one basis in one breath. */
    private String spoken(String module, List<FigureValue> values) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("spoken.figures", texts.get("module." + module)));
        values.stream()
                .filter(FigureSlide::known)
                .collect(
                        Collectors.groupingBy(
                                FigureValue::basis, LinkedHashMap::new, Collectors.toList()))
                .forEach(
                        (basis, own) ->
                                sentences.add(
                                        texts.get(
                                                "spoken." + basis.code(),
                                                own.stream().map(this::said).collect(listed()))));
        return words.sentences(sentences);
    }

    private Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(texts.get("common.clause-mark"));
    }

    private String said(FigureValue figure) {
        return texts.get(
                "spoken.number",
                figure.label(),
                Formats.number(Objects.requireNonNull(figure.value())),
                figure.unit());
    }

    private static boolean known(FigureValue figure) {
        return figure.value() != null;
    }
}

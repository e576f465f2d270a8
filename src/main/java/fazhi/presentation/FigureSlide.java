package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.figure.Basis;
import fazhi.figure.Comparison;
import fazhi.figure.FigureValue;
import fazhi.presentation.speech.SpokenFigure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A pillar's figures as a table (数据一览), each with its basis beside it and its rows behind it. */
@Component
record FigureSlide(SlideWords words, Texts texts) {

    private static final int SAID_FIRST = 3;

    /** Characters behind the basis on the one line of a message. */
    private static final int ONE_LINE = 24;

    private static final String UNKNOWN = "\u2014";

    /**
     * @param part which of several slides, from 0, where one could not be read from the last row
     * @param founding what the period's own adds to since the founding, by figure
     */
    Slide of(
            String module,
            int part,
            List<FigureValue> values,
            Map<String, FigureValue> founding,
            Period period) {
        return new Slide(
                module + Slide.FIGURES + (part == 0 ? "" : "-" + (part + 1)),
                texts.get("slide.figures", texts.get("module." + module)),
                headline(values, period),
                bases(values),
                List.of(table(values, founding, period)),
                spoken(module, values, founding));
    }

    /** One row a figure, its basis last. */
    Block.Table table(List<FigureValue> values, Map<String, FigureValue> founding, Period period) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(texts.get("slide.figure"), FigureValue::label, _ -> ""));
        columns.add(
                new Column(
                        texts.get("slide.value"),
                        each -> each.large() + " " + each.behindLarge(),
                        FigureValue::route));
        if (values.stream().anyMatch(each -> each.lastYear() != null)) {
            columns.add(
                    new Column(
                            texts.get("slide.last-year"),
                            each -> before(each.compared()),
                            _ -> ""));
        }
        if (values.stream().anyMatch(each -> added(each, founding) != null)) {
            columns.add(
                    new Column(
                            Labels.of(Basis.FOUNDING, texts),
                            each -> all(added(each, founding)),
                            _ -> ""));
        }
        columns.add(new Column(texts.get("slide.basis"), each -> days(each, period), _ -> ""));
        return new Block.Table(
                "",
                columns.stream().map(Column::head).toList(),
                cells(values, columns, Column::cell),
                cells(values, columns, Column::route));
    }

    /** What a column says of each figure (数据列). */
    private record Column(
            String head, Function<FigureValue, String> cell, Function<FigureValue, String> route) {}

    private static List<List<String>> cells(
            List<FigureValue> values,
            List<Column> columns,
            Function<Column, Function<FigureValue, String>> part) {
        return values.stream()
                .map(
                        each ->
                                columns.stream()
                                        .map(column -> part.apply(column).apply(each))
                                        .toList())
                .toList();
    }

    /** What the number of the period adds to; null where it is all there is. */
    private static @Nullable FigureValue added(
            FigureValue figure, Map<String, FigureValue> founding) {
        return figure.basis().cumulative() ? null : founding.get(figure.id());
    }

    private static String all(@Nullable FigureValue founding) {
        return founding == null ? UNKNOWN : counted(founding.value(), founding);
    }

    /**
     * What is counted by the day of filing says so: a case filed before may have closed in the
     * period as well.
     */
    String days(FigureValue figure, Period period) {
        var days = words.basis(figure, period);
        return qualified(figure) ? texts.get("slide.share." + figure.id(), days) : days;
    }

    private boolean qualified(FigureValue figure) {
        return figure.basis() == Basis.PERIOD && texts.has("slide.share." + figure.id());
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

    private static String counted(@Nullable BigDecimal value, FigureValue figure) {
        return value == null ? UNKNOWN : Formats.number(value) + " " + figure.unit();
    }

    private static String before(@Nullable Comparison compared) {
        return compared == null || compared.value() == null
                ? UNKNOWN
                : Formats.number(compared.value()) + " " + compared.unit();
    }

    /** The first figures of one basis in one sentence: 2022年立案 20 宗，办结 19 宗. */
    private String headline(List<FigureValue> values, Period period) {
        var known =
                values.stream()
                        .filter(FigureSlide::known)
                        .filter(each -> !qualified(each))
                        .toList();
        if (known.isEmpty()) {
            return "";
        }
        var first = known.getFirst();
        var same = known.stream().filter(each -> each.basis() == first.basis()).toList();
        int most = Math.min(SAID_FIRST, same.size());
        while (most > 1 && said(same.subList(0, most)).length() > ONE_LINE) {
            most--;
        }
        return texts.get("slide.on-basis", words.basis(first, period), said(same.subList(0, most)));
    }

    private String said(List<FigureValue> values) {
        return values.stream()
                .map(words::figure)
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
    private String spoken(
            String module, List<FigureValue> values, Map<String, FigureValue> founding) {
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
                                                own.stream()
                                                        .map(each -> said(each, founding))
                                                        .collect(listed()))));
        return words.sentences(sentences);
    }

    private Collector<CharSequence, ?, String> listed() {
        return Collectors.joining(texts.get("common.clause-mark"));
    }

    private String said(FigureValue figure, Map<String, FigureValue> founding) {
        var all = added(figure, founding);
        return all == null || all.value() == null
                ? number(figure)
                : texts.get(
                        "spoken.since", number(figure), Formats.number(all.value()), all.unit());
    }

    private String number(FigureValue figure) {
        return figure.few()
                ? new SpokenFigure(texts).share(figure)
                : texts.get("spoken.number", figure.label(), figure.large(), figure.unit());
    }

    private static boolean known(FigureValue figure) {
        return figure.value() != null;
    }
}

package fazhi.report.ui.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableFunction;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialWords;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.ui.chart.ChartEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws documents for the screen (文稿绘制), knowing what every figure token stands for. */
@org.springframework.stereotype.Component
public record DraftDrawing(
        FigureCatalogue figures, ChartEngine engine, SourceCards sources, Texts texts) {

    public DraftPage page(OfficialDocument document, Period period) {
        return page(
                document,
                period,
                page ->
                        Stream.concat(
                                        document.body().stream(),
                                        document.attachments().stream()
                                                .flatMap(each -> each.blocks().stream()))
                                .map(page::draw)
                                .toList());
    }

    public DraftPage page(
            OfficialDocument document,
            Period period,
            SerializableFunction<DraftPage, List<? extends Component>> body) {
        var words = new OfficialWords(OfficialLanguage.of(texts));
        var inline = new InlineText(known(document, period), words, sources);
        return new DraftPage(document, words, inline, engine, body);
    }

    private Map<String, FigureValue> known(OfficialDocument document, Period period) {
        var wanted =
                document.body().stream()
                        .flatMap(DraftDrawing::tokens)
                        .map(Block.Token::figure)
                        .collect(Collectors.toSet());
        var known = new HashMap<String, FigureValue>();
        figures.of(wanted, period).forEach(each -> known.put(each.reference(), each));
        return known;
    }

    private static Stream<Block.Token> tokens(Block block) {
        return block instanceof Block.Paragraph(_, var parts)
                ? parts.stream().filter(Block.Token.class::isInstance).map(Block.Token.class::cast)
                : Stream.empty();
    }
}

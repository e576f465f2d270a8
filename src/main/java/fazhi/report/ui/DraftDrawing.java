package fazhi.report.ui;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.report.Block;
import fazhi.report.OfficialDocument;
import fazhi.report.OfficialWords;
import fazhi.ui.ChartEngine;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws documents for the screen (文稿绘制), knowing what every figure token stands for. */
@Component
record DraftDrawing(FigureCatalogue figures, ChartEngine engine, Texts texts) {

    DraftPage page(OfficialDocument document, Period period) {
        return new DraftPage(
                document,
                new OfficialWords(texts),
                new InlineText(known(document, period), new OfficialWords(texts)),
                engine);
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

package fazhi.improvement;

import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.ledger.name.WordSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Figures a problem may be measured by (衡量指标); money of fines is never one. */
@Component
record YardstickWords(ObjectProvider<FigureSource> sources, Texts texts) implements WordSource {

    @Override
    public String id() {
        return "yardstick";
    }

    @Override
    public List<Word> words() {
        return sources.orderedStream()
                .flatMap(source -> source.figures().stream())
                .filter(figure -> figure.unit() != Unit.YUAN && figure.usual() != Basis.OPENING)
                .map(this::word)
                .toList();
    }

    private Word word(Figure figure) {
        return new Word(figure.id(), figure.label(texts));
    }
}

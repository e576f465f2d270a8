package fazhi.organisation.ui;

import fazhi.common.Texts;
import fazhi.figure.Figure;
import fazhi.figure.FigureSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Groups of figures by how their ids begin, and single figures, as people call them (指标名称). */
@Component
class FigureNames {

    private final ObjectProvider<FigureSource> sources;

    private final Texts texts;

    FigureNames(ObjectProvider<FigureSource> sources, Texts texts) {
        this.sources = sources;
        this.texts = texts;
    }

    /** {@code penalty.} stands for all figures of that ledger, an id for itself. */
    String of(String beginning) {
        var ledger = "ledger." + beginning.replaceFirst("\\.$", "");
        if (texts.has(ledger)) {
            return texts.get("basis.all-of", texts.get(ledger));
        }
        var figure = "figure." + beginning;
        return texts.has(figure) ? texts.get(figure) : beginning;
    }

    List<String> beginnings() {
        var ids =
                sources.orderedStream()
                        .flatMap(source -> source.figures().stream())
                        .map(Figure::id)
                        .toList();
        var groups =
                ids.stream()
                        .map(id -> id.substring(0, id.indexOf('.') + 1))
                        .distinct()
                        .filter(each -> texts.has("ledger." + each.replaceFirst("\\.$", "")));
        return Stream.concat(groups, ids.stream()).toList();
    }
}

package fazhi.report;

import fazhi.common.Texts;
import fazhi.figure.FigureCatalogue;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every name a template may use (模板用语): known without counting anything. */
@Component
class TemplateVocabulary {

    /** One for each module or problem: they share a title. */
    private static final Pattern OF_EACH =
            Pattern.compile("^(?:(flow)|problem[.](yardstick))[.][a-z0-9-]+$");

    private final FigureCatalogue figures;

    private final DraftWords words;

    private final ObjectProvider<ReportSection> sections;

    private final Texts texts;

    TemplateVocabulary(
            FigureCatalogue figures,
            DraftWords words,
            ObjectProvider<ReportSection> sections,
            Texts texts) {
        this.figures = figures;
        this.words = words;
        this.sections = sections;
        this.texts = texts;
    }

    Set<String> unknown(Collection<String> figures) {
        return this.figures.unknown(figures);
    }

    boolean telling(String id) {
        return words.tells(id);
    }

    boolean section(String id) {
        return sections.stream().anyMatch(each -> each.id().equals(id));
    }

    /**
     * A chart or matrix, each by its title.
     *
     * @param kind {@code chart} or {@code matrix}
     */
    boolean picture(String kind, String id) {
        return id.contains(".") && texts.has(kind + "." + OF_EACH.matcher(id).replaceFirst("$1$2"));
    }
}

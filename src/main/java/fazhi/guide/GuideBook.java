package fazhi.guide;

import fazhi.common.Missing;
import fazhi.common.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The parts of the guide in their order (使用指南), in the language of who reads. */
@Component
public class GuideBook {

    private static final String CHINESE = "zh_CN";

    private static final String ENGLISH = "en";

    private final Texts texts;

    private final List<String> order = GuideFiles.lines("parts.txt");

    private final Map<String, List<GuidePart>> written = new ConcurrentHashMap<>();

    GuideBook(Texts texts) {
        this.texts = texts;
    }

    public List<GuidePart> parts() {
        var language = texts.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        return parts(language ? ENGLISH : CHINESE);
    }

    List<GuidePart> parts(String language) {
        return written.computeIfAbsent(language, this::write);
    }

    private List<GuidePart> write(String language) {
        return order.stream()
                .map(id -> GuideText.write(id, GuideFiles.text(language + "/" + id + ".md")))
                .toList();
    }

    public GuidePart part(String id) {
        return parts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Missing("guide " + id));
    }
}

package fazhi.organisation.town;

import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import org.springframework.stereotype.Component;

/** The town as a place, by its name without the body that governs it (地名): 青石镇. */
@Component
public class TownPlace {

    private final SettingsService settings;

    private final Texts texts;

    TownPlace(SettingsService settings, Texts texts) {
        this.settings = settings;
        this.texts = OfficialLanguage.of(texts);
    }

    public String name() {
        return place(settings.get().town());
    }

    /** With the county before it, where the signature has it: 东陵县青石镇. */
    public String full() {
        return place(settings.get().signature());
    }

    private String place(String government) {
        return government.replaceFirst(texts.get("town.body"), "");
    }
}

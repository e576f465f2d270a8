package fazhi.organisation.town;

import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.name.References;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The office that prints and sends the town's papers (印发机关). */
@Component
public class PrintingOffice {

    private static final int MOST = 500;

    private static final Pattern COMMA = Pattern.compile(",");

    private static final Pattern REMARK = Pattern.compile("[(（].*$");

    private final SettingsService settings;

    private final TownPlace place;

    private final References references;

    private final Texts texts;

    PrintingOffice(SettingsService settings, TownPlace place, References references, Texts texts) {
        this.settings = settings;
        this.place = place;
        this.references = references;
        this.texts = OfficialLanguage.of(texts);
    }

    /**
     * The one that was typed, else the department that does it in most towns, if the town has one;
     * no name is made up.
     */
    public Optional<String> name() {
        var town = settings.get();
        return town.printedBy().isEmpty()
                ? department().map(office -> called(place.name(), office))
                : Optional.of(town.printedBy());
    }

    private Optional<String> department() {
        var departments =
                references.source("department").find("", MOST).stream()
                        .map(Reference::label)
                        .map(label -> REMARK.matcher(label).replaceFirst("").strip())
                        .toList();
        return usual().flatMap(usual -> Stream.of(usual, place.name() + usual))
                .filter(departments::contains)
                .findFirst();
    }

    /** The more particular names first. */
    private Stream<String> usual() {
        return COMMA.splitAsStream(texts.get("town.usual-printers"));
    }

    private static String called(String place, String office) {
        return office.startsWith(place) ? office : place + office;
    }
}

package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.audit.AuditAction;
import fazhi.audit.access.TakenFiles;
import fazhi.common.RecordRef;
import fazhi.document.DocumentWriter;
import fazhi.document.OfficialDocument;
import fazhi.presentation.DeckWriter;
import fazhi.presentation.SlideDeck;
import fazhi.ui.TestIds;
import java.util.List;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Links that hand out decks and papers as files (下载链接), written when they are clicked. */
@Component
public record FileLinks(
        ObjectProvider<DocumentWriter> papers, ObjectProvider<DeckWriter> decks, TakenFiles taken) {

    private static final String WORD = "docx";

    private static final String PDF = "pdf";

    /** What the trail says these files belong to. */
    private static final RecordRef MEETING = new RecordRef("slides", 0);

    /** The paper in Word, and as a PDF file that cannot be changed by mistake. */
    public List<Anchor> paper(
            String name,
            String label,
            String pdfLabel,
            SerializableSupplier<OfficialDocument> paper) {
        return List.of(
                paper(WORD, VaadinIcon.FILE_TEXT_O, name, label, paper),
                paper(PDF, VaadinIcon.FILE_O, name + "-" + PDF, pdfLabel, paper));
    }

    private Anchor paper(
            String kind,
            VaadinIcon icon,
            String name,
            String label,
            SerializableSupplier<OfficialDocument> paper) {
        DownloadHandler answer =
                event -> {
                    var document = paper.get();
                    var file = document.title().replace("\n", "") + "." + kind;
                    event.setFileName(file);
                    taken.taken(AuditAction.REPORTED, MEETING, file, 0);
                    writer(kind).write(document, event.getOutputStream());
                };
        return link(answer, icon, name, label);
    }

    /** One link a kind of file a deck can be written as. */
    public List<Anchor> deck(Function<String, String> label, SerializableSupplier<SlideDeck> deck) {
        return decks.stream()
                .map(each -> deck(each, label.apply("deck.file." + each.extension()), deck))
                .toList();
    }

    private Anchor deck(DeckWriter writer, String label, SerializableSupplier<SlideDeck> deck) {
        DownloadHandler answer =
                event -> {
                    var slides = deck.get();
                    var file = slides.fileName() + "." + writer.extension();
                    event.setFileName(file);
                    taken.taken(AuditAction.REPORTED, MEETING, file, 0);
                    writer.write(slides, event.getOutputStream());
                };
        return link(answer, VaadinIcon.DOWNLOAD_ALT, writer.extension(), label);
    }

    private DocumentWriter writer(String kind) {
        return papers.stream()
                .filter(each -> each.extension().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static Anchor link(DownloadHandler answer, VaadinIcon icon, String name, String label) {
        var link = new Anchor(answer, "");
        link.add(icon.create());
        link.add(label);
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-" + name);
    }

    /** A link to another view that looks like the others. */
    public static Anchor view(String route, VaadinIcon icon, String name, String label) {
        var link = new Anchor(route, "");
        link.add(icon.create());
        link.add(label);
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-" + name);
    }
}

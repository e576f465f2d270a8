package fazhi.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import fazhi.evidence.Attachment;
import fazhi.ui.TestIds;

/**
 * A picture or a PDF looked at where it lies (佐证预览), without leaving the record; some browsers show
 * a PDF in a tab of its own only.
 */
final class Preview extends Dialog {

    Preview(Attachment file, EvidenceKit kit) {
        setHeaderTitle(file.caption().isEmpty() ? file.name() : file.caption());
        addClassName("preview-dialog");
        add(TestIds.mark(drawn(file, kit), "preview"));
        var tab =
                new Anchor(FileAnswer.shown(file, kit.evidence()), kit.texts().get("evidence.tab"));
        tab.setTarget(AnchorTarget.BLANK);
        tab.addClassName("tool-link");
        var save =
                new Anchor(
                        FileAnswer.saved(file, kit.evidence()), kit.texts().get("evidence.save"));
        save.addClassName("tool-link");
        getFooter()
                .add(
                        TestIds.mark(tab, "preview-tab"),
                        save,
                        new Button(getTranslation("common.close"), _ -> close()));
    }

    private static Component drawn(Attachment file, EvidenceKit kit) {
        if (file.mediaType().startsWith("image/")) {
            return new Image(FileAnswer.shown(file, kit.evidence()), file.name());
        }
        var frame = new IFrame();
        frame.setSrc(FileAnswer.shown(file, kit.evidence()));
        frame.setTitle(file.name());
        return frame;
    }
}

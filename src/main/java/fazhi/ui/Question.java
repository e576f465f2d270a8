package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * A question before an act (确认提问), always in a window of its own: a click meant for the button
 * below it never answers it.
 */
public final class Question {

    private final ConfirmDialog dialog = new ConfirmDialog();

    private boolean answered;

    public Question(String title, String text) {
        dialog.setHeader(title);
        dialog.add(new Paragraph(text));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("common.cancel"));
        dialog.addClassName("question");
    }

    /** Shows more than words, such as links to what is concerned. */
    public Question with(Component more) {
        dialog.add(more);
        return this;
    }

    public Question no(String words, SerializableRunnable stay) {
        dialog.setCancelText(words);
        dialog.addCancelListener(_ -> stay.run());
        return this;
    }

    public Question yes(String words, SerializableRunnable act) {
        dialog.setConfirmText(words);
        dialog.addConfirmListener(
                _ -> {
                    if (!answered) {
                        answered = true;
                        act.run();
                    }
                });
        return this;
    }

    /** The act takes something away. */
    public Question grave() {
        dialog.setConfirmButtonTheme("error primary");
        return this;
    }

    public void ask() {
        dialog.open();
    }
}

package fazhi.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableFunction;
import fazhi.evidence.Attachment;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;
import java.util.List;
import java.util.Optional;

/** One caption for all files that have none yet (统一说明). */
final class CaptionForAll {

    private CaptionForAll() {}

    /** Nothing while fewer than two files are without a caption. */
    static <F> Optional<Div> of(
            List<F> files,
            SerializableFunction<F, String> caption,
            EvidenceKit kit,
            SerializableBiConsumer<List<F>, String> describe) {
        var silent = files.stream().filter(file -> caption.apply(file).isBlank()).toList();
        if (silent.size() < 2) {
            return Optional.empty();
        }
        var words = Limit.of(new TextField(), Attachment.CAPTION_MAX_LENGTH);
        words.setPlaceholder(kit.texts().get("evidence.caption-hint"));
        words.setAriaLabel(kit.texts().get("evidence.caption-all", silent.size()));
        var give =
                new Button(
                        kit.texts().get("evidence.caption-all", silent.size()),
                        _ -> {
                            if (!words.getValue().isBlank()) {
                                describe.accept(silent, words.getValue());
                            }
                        });
        give.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var line =
                new Div(
                        TestIds.mark(words, "evidence-caption-all"),
                        TestIds.mark(give, "action-caption-all"));
        line.addClassName("evidence-caption-all");
        return Optional.of(line);
    }
}

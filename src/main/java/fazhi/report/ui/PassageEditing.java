package fazhi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.document.Block;
import fazhi.report.DraftLine;
import fazhi.report.DraftLine.Kind;
import fazhi.report.edition.EditionService.Reading;
import fazhi.report.edition.TokenNames;
import fazhi.report.paper.PaperData;
import fazhi.report.ui.draft.DraftPage;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.EditorDialog;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Editing a draft passage by passage (段落编辑); nothing is asked of the ledgers before it is used. */
final class PassageEditing implements java.io.Serializable {

    private final Stored<PaperData> paper;

    private final transient PaperKit kit;

    private final transient LastYearWords lastYear;

    private final SerializableRunnable changed;

    private transient TokenNames.@Nullable Table names;

    PassageEditing(
            Stored<PaperData> paper,
            PaperKit kit,
            List<Reading> readings,
            SerializableRunnable changed) {
        this.paper = paper;
        this.kit = kit;
        this.lastYear = new LastYearWords(paper.data(), kit, readings);
        this.changed = changed;
    }

    /** A passage with its marks and tools. */
    Component frame(Reading reading, DraftPage page) {
        var line = reading.passage().data();
        var frame = new Div();
        reading.blocks().stream().map(page::draw).forEach(frame::add);
        frame.addClassName("passage");
        var tools = new Div();
        tools.addClassName("passage-tools");
        if (line.kind() == Kind.SECTION) {
            tools.add(tool("unfold", VaadinIcon.UNLINK, () -> unfold(reading)));
        } else if (!line.picture()) {
            tools.add(tool("edit", VaadinIcon.EDIT, () -> edit(reading)));
        }
        tools.add(tool("add", VaadinIcon.PLUS, () -> add(reading)));
        tools.add(tool("remove", VaadinIcon.TRASH, () -> remove(reading)));
        frame.add(tools);
        if (line.kind() == Kind.BLANK) {
            offer(reading).ifPresent(frame::add);
        }
        return TestIds.mark(frame, "passage-" + reading.passage().id());
    }

    /** Last year's words where a gap stands, to be taken as they are and marked until changed. */
    private Optional<Component> offer(Reading reading) {
        var words = lastYear.under(reading).strip();
        if (words.isEmpty() || words.length() > DraftLine.TEXT_MAX_LENGTH) {
            return Optional.empty();
        }
        var said = new Span(words);
        said.addClassName("passage-offer-words");
        var take = new Button(kit.texts().get("paper.take-last-year"), _ -> take(reading, words));
        take.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var title = new Span(kit.texts().get("paper.last-year"));
        title.addClassName("fact-label");
        var offer = new Div(title, said, TestIds.mark(take, "passage-take-last-year"));
        offer.addClassName("passage-offer");
        return Optional.of(offer);
    }

    private void take(Reading reading, String words) {
        act(
                () ->
                        kit.passages()
                                .change(
                                        paper.id(),
                                        reading.passage()
                                                .with(
                                                        DraftLine.paragraph(
                                                                words, Block.Origin.LAST_YEAR))));
    }

    private Button tool(String name, VaadinIcon icon, SerializableRunnable act) {
        var button = new Button(icon.create(), _ -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var title = kit.texts().get("paper.passage-" + name);
        button.setTooltipText(title);
        button.setAriaLabel(title);
        return TestIds.mark(button, "passage-" + name);
    }

    private void edit(Reading reading) {
        var line = reading.passage().data();
        var typed = line.kind() == Kind.BLANK ? "" : told(reading);
        dialog(
                "paper.passage-edit",
                reading,
                typed,
                words ->
                        kit.passages()
                                .change(
                                        paper.id(),
                                        reading.passage().with(rewritten(line, words))));
    }

    private static DraftLine rewritten(DraftLine line, DraftLine words) {
        return line.kind() == Kind.HEADING
                ? new DraftLine(Kind.HEADING, line.level(), words.text(), words.origin())
                : words;
    }

    /** The words with their tokens, conditions already decided, as they would be kept. */
    private static String told(Reading reading) {
        return switch (reading.blocks().getFirst()) {
            case Block.Heading(_, var text) -> text;
            case Block.Paragraph(_, var parts) -> kept(parts);
            default -> "";
        };
    }

    private static String kept(List<Block.Inline> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            text.append(
                    part instanceof Block.Token(var figure, _, _)
                            ? "{" + figure + "}"
                            : part instanceof Block.Blank ? "" : part.text());
        }
        return text.toString();
    }

    private void add(Reading reading) {
        dialog(
                "paper.passage-add",
                reading,
                "",
                words -> kit.passages().addAfter(paper.id(), reading.passage().id(), words));
    }

    private void dialog(
            String title,
            Reading reading,
            String text,
            com.vaadin.flow.function.SerializableConsumer<DraftLine> save) {
        var table = names();
        var form = new PassageForm(table, kit.phrases().valid(), lastYear.at(reading), kit.texts());
        new EditorDialog<>(
                        kit.texts().get(title),
                        form,
                        new Stored<>(
                                0,
                                0,
                                new PassageForm.Typed(
                                        table.shown(text), reading.passage().data().origin())),
                        kit.texts(),
                        typed -> {
                            save.accept(
                                    DraftLine.paragraph(
                                            table.kept(typed.data().text()),
                                            typed.data().origin()));
                            Notifications.success(kit.texts().get("ledger.saved"));
                            changed.run();
                        })
                .about(paper.id() + "/" + reading.passage().id())
                .open();
    }

    private TokenNames.Table names() {
        if (names == null) {
            names = kit.tokens().of(Period.year(paper.data().reportYear()));
        }
        return names;
    }

    private void unfold(Reading reading) {
        var lines = new ArrayList<DraftLine>();
        for (var block : reading.blocks()) {
            switch (block) {
                case Block.Heading(var level, var text) ->
                        lines.add(new DraftLine(Kind.HEADING, level, text, Block.Origin.TYPED));
                case Block.Paragraph(_, var parts) -> {
                    var text = kept(parts);
                    lines.add(
                            text.isBlank()
                                    ? new DraftLine(
                                            Kind.BLANK,
                                            0,
                                            parts.getFirst().text(),
                                            Block.Origin.TYPED)
                                    : DraftLine.typed(text));
                }
                default -> {}
            }
        }
        act(() -> kit.passages().unfold(paper.id(), reading.passage(), lines));
    }

    private void remove(Reading reading) {
        act(() -> kit.passages().remove(paper.id(), reading.passage()));
    }

    private void act(SerializableRunnable act) {
        try {
            act.run();
            changed.run();
        } catch (fazhi.common.Refusal refusal) {
            Notifications.problem(refusal.text(kit.texts()));
        } catch (ConcurrentModificationException _) {
            Notifications.problem(kit.texts().get("paper.changed-meanwhile"));
            changed.run();
        }
    }
}

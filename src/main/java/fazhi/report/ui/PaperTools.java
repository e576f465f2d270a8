package fazhi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.report.edition.Edition;
import fazhi.report.edition.Step;
import fazhi.report.edition.StepKind;
import fazhi.report.edition.Steps;
import fazhi.report.life.PaperFiles;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import fazhi.report.submission.SubmissionService;
import fazhi.ui.PrintButton;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;

/** Where a document stands, what can be done with it, and who did what (文稿办理栏). */
@org.springframework.stereotype.Component
record PaperTools(
        PaperActions actions,
        PaperFiles files,
        SubmissionService submission,
        Steps steps,
        PaperHead head) {

    Component of(
            Stored<PaperData> paper,
            Edition edition,
            List<Edition> all,
            SerializableRunnable changed) {
        var bar = new Div();
        bar.addClassName("page-tools");
        var stage = new Span(bar.getTranslation(Labels.key(paper.data().standing())));
        stage.addClassNames("stage", "stage-" + paper.data().standing().name().toLowerCase());
        TestIds.mark(stage, "paper-stage");
        bar.add(
                new H2(paper.data().title()),
                stage,
                new Span(bar.getTranslation("paper.edition-number", edition.number())));
        all.stream()
                .filter(each -> each.number() != edition.number())
                .map(each -> other(bar, paper.id(), each))
                .forEach(bar::add);
        if (edition.number() == paper.data().editionNumber()) {
            actions.of(paper, changed).forEach(bar::add);
            head.edit(paper, changed).ifPresent(bar::add);
        }
        files.kinds().forEach(kind -> bar.add(download(bar, paper.id(), kind)));
        if (packed(paper.data())) {
            bar.add(pack(bar, paper.id()));
        }
        bar.add(print(bar));
        return new Div(bar, history(bar, steps.of(paper.id())));
    }

    private static Anchor other(Div bar, long id, Edition edition) {
        var link =
                new Anchor(
                        ReportNavigation.PAPER
                                + "/"
                                + id
                                + "?"
                                + PaperView.EDITION
                                + "="
                                + edition.number(),
                        bar.getTranslation("paper.edition-number", edition.number()));
        return TestIds.mark(link, "edition-" + edition.number());
    }

    private Anchor download(Div bar, long id, String kind) {
        DownloadHandler file =
                event -> {
                    event.setFileName(files.name(id, kind));
                    files.write(id, kind, event.getOutputStream());
                };
        var link = new Anchor(file, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(bar.getTranslation("paper.download." + kind));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-" + kind);
    }

    private static boolean packed(PaperData paper) {
        return RoleEntry.mayAny(List.of("LAW_OFFICE"))
                && (paper.standing() == PaperStage.SIGNED || paper.standing() == PaperStage.ISSUED);
    }

    private Anchor pack(Div bar, long id) {
        DownloadHandler file =
                event -> {
                    event.setFileName(submission.fileName(id));
                    submission.write(id, event.getOutputStream());
                };
        var link = new Anchor(file, "");
        link.add(VaadinIcon.PACKAGE.create());
        link.add(bar.getTranslation("paper.act.package"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-package");
    }

    private static Button print(Div bar) {
        var print = PrintButton.of(bar.getTranslation("report.print"));
        print.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return print;
    }

    private static Details history(Div bar, List<Step> steps) {
        var list = new OrderedList();
        steps.forEach(step -> list.add(new ListItem(told(bar, step))));
        var history = new Details(bar.getTranslation("paper.history", steps.size()), list);
        history.addClassName("paper-history");
        return TestIds.mark(history, "paper-history");
    }

    private static String told(Div bar, Step step) {
        var key = step.kind() == StepKind.RECORDED ? "paper.step-recorded" : "paper.step";
        return bar.getTranslation(
                key,
                Formats.minute(step.at()),
                step.actorName(),
                bar.getTranslation(Labels.key(step.kind())),
                step.edition(),
                step.remark(),
                step.forName() == null ? "" : step.forName());
    }
}

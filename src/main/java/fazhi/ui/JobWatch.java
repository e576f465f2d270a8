package fazhi.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.shared.Registration;
import fazhi.common.Texts;
import fazhi.jobs.JobRow;
import fazhi.jobs.Jobs;
import org.jspecify.annotations.Nullable;

/** Shows how far work in the background is (作业进度条) and lets the person stop it. */
public final class JobWatch extends Composite<VerticalLayout> {

    private static final int OFTEN = 400;

    private static final int NEVER = -1;

    private final Jobs jobs;

    private final long job;

    private final String owner;

    private final Texts texts;

    private final ProgressBar bar = new ProgressBar();

    private final Span step = new Span();

    private SerializableConsumer<JobRow> ended = _ -> {};

    private @Nullable Registration polling;

    public JobWatch(Jobs jobs, long job, String owner, Texts texts) {
        this.jobs = jobs;
        this.job = job;
        this.owner = owner;
        this.texts = texts;
        var cancel =
                TestIds.mark(
                        new Button(texts.get("import.cancel"), _ -> jobs.cancel(job, owner)),
                        "action-cancel-job");
        cancel.setDisableOnClick(true);
        step.getElement().setAttribute("role", "status");
        getContent().setPadding(false);
        getContent().add(step, bar, cancel);
    }

    /** Told once, when the work has ended in whatever way. */
    public JobWatch onEnd(SerializableConsumer<JobRow> listener) {
        ended = listener;
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(OFTEN);
        polling = event.getUI().addPollListener(_ -> look());
        // work that ended already is told of once the dialog has taken this in
        event.getUI().beforeClientResponse(this, _ -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void look() {
        jobs.find(job, owner).ifPresent(this::show);
    }

    private void show(JobRow row) {
        bar.setValue(row.progress().doubleValue());
        step.setText(row.step().isEmpty() ? "" : texts.get(row.step()));
        if (row.state().ended() && polling != null) {
            polling.remove();
            polling = null;
            ended.accept(row);
        }
    }
}

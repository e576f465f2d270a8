package fazhi.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.evidence.Attachment;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.report.edition.Step;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A leader's scanned instruction being typed in (代录表单). */
record InstructionForm(long paper, LifeKit kit) {

    /** What is typed (代录内容). */
    record Typed(
            String leader,
            @Nullable LocalDate on,
            @Nullable Attachment attachment,
            String remark) {}

    Typed blank() {
        return new Typed("", null, null, "");
    }

    PlainForm<Typed> fields() {
        var leader = new ComboBox<String>();
        leader.setItems(
                kit.signing().staff().list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                        .map(Stored::data)
                        .filter(StaffData::leads)
                        .map(StaffData::name)
                        .toList());
        var scan = new ComboBox<Attachment>();
        scan.setItems(kit.signing().evidence().list(new RecordRef("report-paper", paper)));
        scan.setItemLabelGenerator(Attachment::name);
        scan.setHelperText(kit.texts().get("paper.scan-hint"));
        var remark = new TextArea();
        Limit.of(remark, Step.REMARK_MAX_LENGTH);
        return new PlainForm<>("step", Typed.class, kit.texts())
                .required("leader", leader)
                .required("on", kit.signing().days().make(""))
                .required("attachment", scan)
                .field("remark", remark);
    }
}

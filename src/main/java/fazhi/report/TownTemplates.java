package fazhi.report;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Templates the town makes its own (自建模板): copied, changed and removed, never the portal's. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class TownTemplates {

    private static final int NAME_MAX_LENGTH = 60;

    private static final String OBJECT = "report-template";

    private final TemplateStore store;

    private final TemplateVocabulary vocabulary;

    private final AuditTrail trail;

    TownTemplates(TemplateStore store, TemplateVocabulary vocabulary, AuditTrail trail) {
        this.store = store;
        this.vocabulary = vocabulary;
        this.trail = trail;
    }

    /** By name. */
    public List<TownTemplate> list() {
        return store.all();
    }

    /**
     * @throws Missing when there is no such one
     */
    public TownTemplate get(long id) {
        return store.find(id).orElseThrow(() -> new Missing(OBJECT + "/" + id));
    }

    /**
     * Copies one of the portal's templates, or another of the town's.
     *
     * @throws Refusal when the name is empty, too long or taken
     */
    @Transactional
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public TownTemplate copy(String template, String name) {
        var plain = named(name);
        var content =
                store.of(template)
                        .map(TownTemplate::content)
                        .orElseGet(() -> ReportTemplate.content(template));
        var copied = get(store.add(plain, content));
        trail.record(AuditAction.CREATED, ref(copied.id()), null, copied);
        return copied;
    }

    /**
     * @throws Refusal when a line cannot be read, the name is taken, or another changed it since
     */
    @Transactional
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public void save(TownTemplate changed) {
        var before = get(changed.id());
        var plain =
                new TownTemplate(
                        changed.id(),
                        changed.version(),
                        named(changed.name()),
                        VisibleText.of(changed.content()));
        requireReadable(plain.content());
        if (!store.change(plain)) {
            throw new Refusal("report.template-changed-since");
        }
        trail.record(AuditAction.CHANGED, ref(changed.id()), before, plain);
    }

    @Transactional
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public void remove(long id) {
        var before = get(id);
        store.remove(id);
        trail.record(AuditAction.DELETED, ref(id), before, null);
    }

    private static String named(String name) {
        var plain = VisibleText.line(name);
        if (plain.isEmpty() || plain.length() > NAME_MAX_LENGTH) {
            throw new Refusal("report.template-name", String.valueOf(NAME_MAX_LENGTH));
        }
        return plain;
    }

    private void requireReadable(String content) {
        new TemplateFaults(vocabulary, content)
                .first()
                .ifPresent(
                        fault -> {
                            throw new Refusal(
                                    "report.template-fault." + fault.kind(),
                                    String.valueOf(fault.line()),
                                    fault.words());
                        });
    }

    private static RecordRef ref(long id) {
        return new RecordRef(OBJECT, id);
    }
}

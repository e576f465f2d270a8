package fazhi.presentation.paper;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.law.LawService;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.presentation.paper.Gathering.Kind;
import fazhi.presentation.paper.Gathering.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the papers need out of a record (会议活动要素读取), whatever its ledger calls it. */
@Component
record GatheringReader(CellTexts cells, LawService laws, PaperWords words, Texts texts) {

    private static final Map<String, Kind> KINDS =
            Map.of(
                    "meeting", Kind.MEETING,
                    "study", Kind.STUDY,
                    "training", Kind.STUDY,
                    "activity", Kind.ACTIVITY,
                    "school-law", Kind.ACTIVITY);

    private static final String[] NAMING = {"host", "organiser", "lecturer", "person"};

    /** The columns that name somebody, and as what. */
    private static final Map<String, Role> ROLES =
            Map.of(
                    "host", Role.HOST,
                    "organiser", Role.ORGANISER,
                    "lecturer", Role.LECTURER,
                    "person", Role.LECTURER);

    static boolean reads(String ledger) {
        return KINDS.containsKey(ledger);
    }

    <D extends Record> Gathering read(Ledger<D> ledger, long id) {
        return new Row<>(this, ledger, ledger.get(id).data()).gathering();
    }

    /** One record being read (记录). */
    private record Row<D extends Record>(GatheringReader reader, Ledger<D> ledger, D data) {

        private Gathering gathering() {
            var day = value(ledger.format().date()) instanceof LocalDate date ? date : null;
            var kind = Objects.requireNonNull(KINDS.get(ledger.format().id()));
            var meant = text("kind");
            var parted =
                    kind == Kind.MEETING
                            ? List.of(MinuteWords.meetingName(title(), meant), "")
                            : MinuteWords.parted(title());
            var name = parted.getFirst();
            return new Gathering(
                    kind,
                    kind == Kind.MEETING ? Body.of(meant, name) : Body.GOVERNMENT,
                    kind == Kind.MEETING ? name : reader.words.event(name),
                    parted.getLast(),
                    reader.words.day(day),
                    text("place", "school", "villages"),
                    role(),
                    host(),
                    MinuteWords.matters(dated(text("agenda"), day)),
                    law(day),
                    theme(name),
                    facts(),
                    dated(text("conclusion"), day));
        }

        /** A lesson by its kind: its school is the place. */
        private String title() {
            return has("school") ? text("kind") : ledger.title(data);
        }

        private static String dated(String text, @Nullable LocalDate day) {
            return day == null ? text : MinuteWords.dated(text, day);
        }

        private Role role() {
            return Stream.of(NAMING)
                    .filter(this::has)
                    .map(ROLES::get)
                    .findFirst()
                    .orElse(Role.ORGANISER);
        }

        private String host() {
            var host = text(NAMING);
            var partners = text("partners");
            return host.isEmpty() || partners.isEmpty()
                    ? host
                    : reader.texts.get("paper.with", host, partners);
        }

        /** The laws by their full titles, of the version of that day. */
        private String law(@Nullable LocalDate day) {
            if (value("laws") instanceof Set<?> ids && !ids.isEmpty()) {
                return reader.laws.list().stream()
                        .filter(law -> ids.contains(law.id()))
                        .map(law -> reader.quoted(law.title()))
                        .collect(Collectors.joining());
            }
            var typed = text("law");
            return typed.isEmpty()
                    ? full(text("theme"), day).map(reader::quoted).orElse("")
                    : full(typed, day).map(reader::quoted).orElse(typed);
        }

        private Optional<String> full(String title, @Nullable LocalDate day) {
            return day == null || title.isEmpty()
                    ? Optional.empty()
                    : reader.laws.at(title, day).map(law -> law.title());
        }

        /** What its name does not say already. */
        private String theme(String name) {
            var theme = text("topic", "theme");
            return name.contains(theme) || title().equals(theme) ? "" : MinuteWords.spelt(theme);
        }

        private List<String> facts() {
            return Stream.of(
                            forms(),
                            people(),
                            counted("materials", "paper.materials"),
                            counted("lessons", "paper.lessons"),
                            counted("expected", "paper.expected"),
                            counted("attended", "paper.attended"),
                            counted("excused", "paper.excused"),
                            counted("madeUp", "paper.made-up"))
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        private String forms() {
            if (!(value("forms") instanceof Set<?> forms) || forms.isEmpty()) {
                return "";
            }
            var named =
                    Stream.of(column("forms").type().getEnumConstants())
                            .filter(forms::contains)
                            .map(form -> reader.form((Enum<?>) form))
                            .collect(Collectors.joining(reader.texts.get("common.list-mark")));
            return reader.texts.get(forms.size() == 1 ? "paper.form" : "paper.forms", named);
        }

        private String people() {
            return value("people") instanceof Integer people && people > 0
                    ? reader.texts.get("paper.people", text("audience"), people.toString())
                    : "";
        }

        private String counted(String column, String key) {
            return value(column) instanceof Integer count && count > 0
                    ? reader.texts.get(key, count.toString())
                    : "";
        }

        private Column<D> column(String key) {
            return ledger.format().column(key);
        }

        private boolean has(String column) {
            return ledger.format().find(column).isPresent();
        }

        private @Nullable Object value(String column) {
            return ledger.format()
                    .find(column)
                    .map((Column<D> each) -> each.value(data))
                    .orElse(null);
        }

        /** The first of these columns that is there and filled. */
        private String text(String... columns) {
            var names = reader.cells.names(ledger.format(), List.of(data));
            return Stream.of(columns)
                    .flatMap(key -> ledger.format().find(key).stream())
                    .filter(column -> !other(column.value(data)))
                    .map(column -> reader.cells.show(column, data, names))
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse("");
        }

        /** 其他 says nothing of what it was about. */
        private static boolean other(@Nullable Object value) {
            return value instanceof Enum<?> choice && choice.name().equals("OTHER");
        }
    }

    /** A form by what is done, where its name is a thing's: 悬挂横幅标语. */
    private String form(Enum<?> form) {
        var done = "paper.form." + form.name();
        return texts.has(done) ? texts.get(done) : Labels.of(form, texts);
    }

    private String quoted(String title) {
        return texts.get("paper.law", title);
    }
}

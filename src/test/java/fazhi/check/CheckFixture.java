package fazhi.check;

import fazhi.check.read.ReportReader;
import fazhi.check.read.ReportText;
import fazhi.common.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A checker without the rest of the portal, the real report, and what its ledgers hold. */
public final class CheckFixture {

    public static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    public static final CheckContext ALONE = CheckContext.alone(TODAY);

    private static final AnnotationConfigApplicationContext BEANS = beans();

    private static final ReportChecker CHECKER = BEANS.getBean(ReportChecker.class);

    private CheckFixture() {}

    public static ReportChecker checker() {
        return CHECKER;
    }

    public static List<Finding> check(ReportText text) {
        return CHECKER.check(text, ALONE);
    }

    public static List<Finding> check(String text) {
        return check(new ReportReader().parse(text));
    }

    public static List<Finding> withLedgers(String text) {
        return CHECKER.check(
                new ReportReader().parse(text), new CheckContext(2022, TODAY, ledgers()));
    }

    public static List<Finding> of(String rule, String text) {
        return check(text).stream().filter(each -> each.rule().equals(rule)).toList();
    }

    public static ReportText original() {
        return new ReportReader().parse(resource("/demo/leigao-2022-report.txt"));
    }

    public static String resource(String name) {
        try (var stream = CheckFixture.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), "UTF-8");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static List<LedgerFact> ledgers() {
        return List.of(
                fact("penalty.filed", "立案", "宗", 20, "founding", "处罚 立案"),
                fact("penalty.filed", "立案", "宗", 12, "period", "处罚 立案"),
                fact("penalty.closed", "办结", "宗", 19, "founding", "处罚 办结"),
                fact("penalty.open", "在办", "宗", 1, "founding", "处罚 在办"),
                fact("penalty.mining", "非法采矿", "宗", 19, "founding"),
                fact("penalty.logging", "无证砍伐", "宗", 1, "founding"),
                fact("seizure.excavator", "查扣挖掘机", "台", 28, "founding"),
                fact("seizure.vehicle", "查扣车辆", "辆", 9, "founding"),
                fact("site.closed", "取缔洗砂场", "家", 1, "founding"),
                fact("penalty.money", "罚没款", "元", 587377, "founding", "罚款 没收"),
                fact("penalty.fine", "罚款", "元", 500000, "founding"),
                fact("village.count", "村（社区）", "个", 23, "asof"),
                fact("exam.pass-rate", "学法考试合格率", "%", 100, "period", "合格率"));
    }

    private static LedgerFact fact(
            String figure, String label, String unit, long value, String basis, String... words) {
        return new LedgerFact(
                figure, label, List.of(words), unit, BigDecimal.valueOf(value), basis);
    }

    private static AnnotationConfigApplicationContext beans() {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(Texts.class, CheckFixture::texts);
        // what asks the ledgers stays asleep
        context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
        context.scan("fazhi.check");
        context.refresh();
        return context;
    }

    static Collection<CheckRule> everyRule() {
        return BEANS.getBeansOfType(CheckRule.class).values();
    }

    static Set<String> rules() {
        return everyRule().stream().map(CheckRule::id).collect(Collectors.toSet());
    }

    static Texts texts() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages/check");
        source.setDefaultEncoding("UTF-8");
        source.setAlwaysUseMessageFormat(true);
        return new Texts() {

            @Override
            public String get(String key, Object... arguments) {
                return source.getMessage(key, arguments, locale());
            }

            @Override
            public boolean has(String key) {
                return source.getMessage(key, null, null, locale()) != null;
            }

            @Override
            public Locale locale() {
                return Locale.SIMPLIFIED_CHINESE;
            }
        };
    }
}

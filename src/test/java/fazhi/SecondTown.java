package fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.jobs.JobProgress;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.organisation.town.SettingsService;
import fazhi.organisation.town.TownSettings;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.springframework.context.ApplicationContext;

/** Another town than the demo's (另一个镇): its names, and a few rows in the ledgers it keeps. */
public final class SecondTown {

    /** What only the demo's town has: its names, causes, kinds of things and platform. */
    public static final String OTHERS =
            "(?s).*(?:雷高|雷州|王科栋|非法采矿|采伐|砍伐|挖掘机|运载车辆|洗砂|粤执法|综合行政执法办公室成立以来).*";

    private SecondTown() {}

    /** Fills an empty portal. */
    public static void found(ApplicationContext portal) {
        SystemIdentity.run(
                () -> {
                    portal.getBean(SettingsService.class)
                            .change(
                                    new TownSettings(
                                            "青石镇人民政府", "青石镇", "青石镇人民政府", "", "青政发", "东陵县",
                                            "东陵县人民政府", "", "", "", null));
                    keep(portal, "village", "名称\n石桥村\n北街社区\n");
                    keep(
                            portal,
                            "penalty",
                            """
                            案号\t案由\t当事人\t立案日期
                            青1\t占道经营\t某甲\t2025-03-01
                            青2\t占道经营\t某乙\t2025-04-01
                            青3\t露天焚烧秸秆\t某丙\t2025-05-01
                            """);
                    keep(
                            portal,
                            "activity",
                            """
                            活动日期\t活动名称\t地点\t宣传形式\t参加人数
                            2025-06-26\t国际禁毒日宣传\t石桥村\t宣讲\t80
                            2025-12-04\t宪法宣传日活动\t北街社区\t法律咨询\t120
                            """);
                    keep(
                            portal,
                            "meeting",
                            """
                            会议名称\t类别\t会议日期\t主持人\t涉法议题\t议题
                            党委会\t镇党委会议\t2025-02-10\t某书记\t听取法治建设工作汇报\t听取上年度法治建设工作汇报
                            """);
                });
    }

    private static void keep(ApplicationContext portal, String ledger, String cells) {
        var imports = portal.getBean(ImportService.class);
        var plan = imports.open(ledger, portal.getBean(ImportFiles.class).paste(ledger, cells));
        var accepting = Decisions.NONE.accepting(true);
        var check = imports.check(plan, accepting, JobProgress.UNWATCHED);
        assertThat(check.errors()).as(ledger).isEmpty();
        assertThat(check.questions()).as(ledger).allMatch(each -> !each.open());
        imports.carryOut(plan, accepting, JobProgress.UNWATCHED);
    }

    /** Every word in a file, also of those packed in it. */
    public static String words(byte[] file) {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.UTF_8);
        }
        var words = new StringBuilder();
        try (var zip =
                ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    words.append(entry.getName())
                            .append('\n')
                            .append(words(content.readAllBytes()));
                }
            }
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
        return words.toString();
    }
}

package fazhi.document;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.office.ChineseTexts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextWriterTests {

    @Test
    void textHoldsTheWholeDocument() throws Exception {
        assertThat(text(Documents.annualReport()))
                .startsWith("雷高镇人民政府文件\n雷高府发〔2022〕61号\t签发人：王科栋\n")
                .contains("\n雷州市人民政府：\n")
                .contains("　　1. 落实党政班子领导法治责任。一是把法治建设工作")
                .contains("共查扣挖掘机28台")
                .contains("〔待填：罚款金额〕")
                .contains("非法采矿19宗、无证砍伐林木1宗。")
                .contains("2022年12月2日\n")
                .endsWith("雷高镇党政综合办公室\t2022年12月2日印发\n");
    }

    @Test
    void draftNamesItsGaps() throws Exception {
        assertThat(text(Documents.draft()))
                .contains("〔待填：主送机关〕：", "〔待填：成文日期〕")
                .endsWith("〔待填：印发机关〕\t〔待填：印发日期〕\n");
    }

    @Test
    void paperInsideTheHouseIsTitleAndBodyAlone() throws Exception {
        var body = List.<Block>of(Documents.paragraph("应到23人。"));
        assertThat(text(OfficialDocument.inside("签到表", body))).isEqualTo("签到表\n\n　　应到23人。\n");
    }

    private static String text(OfficialDocument document) throws Exception {
        var out = new ByteArrayOutputStream();
        new TextWriter(new ChineseTexts()).write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

package fazhi.document.word;

import fazhi.office.OfficialFonts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPitch;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.springframework.core.io.ClassPathResource;

/** The parts of the file that name fonts: its styles, and what a PC without a font may show. */
final class FontParts {

    private static final String STYLES = "/fazhi/document/word/styles.xml";

    /** GB2312 in the font table's own numbering of character sets. */
    private static final byte[] CHINESE = {(byte) 0x86};

    private FontParts() {}

    static void write(XWPFDocument word, OfficialFonts fonts) throws IOException {
        try {
            var styles = StylesDocument.Factory.parse(named(fonts));
            word.createStyles().setStyles(styles.getStyles());
            addTable(word, fonts);
        } catch (XmlException | InvalidFormatException broken) {
            throw new IOException(broken);
        }
    }

    private static String named(OfficialFonts fonts) throws IOException {
        var styles = new ClassPathResource(STYLES).getContentAsString(StandardCharsets.UTF_8);
        return styles.replace("{title}", escaped(fonts.title()))
                .replace("{body}", escaped(fonts.body()))
                .replace("{subheading}", escaped(fonts.subheading()))
                .replace("{heading}", escaped(fonts.heading()))
                .replace("{song}", escaped(fonts.song()))
                .replace("{latin}", escaped(fonts.latin()));
    }

    private static String escaped(OfficialFonts.Face face) {
        return face.name().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** POI knows no font table, so the part is made by hand. */
    private static void addTable(XWPFDocument word, OfficialFonts fonts)
            throws IOException, InvalidFormatException {
        var relation = XWPFRelation.FONT_TABLE;
        var name = PackagingURIHelper.createPartName(relation.getDefaultFileName());
        var part = word.getPackage().createPart(name, relation.getContentType());
        try (var out = part.getOutputStream()) {
            table(fonts).save(out);
        }
        word.getPackagePart().addRelationship(name, TargetMode.INTERNAL, relation.getRelation());
    }

    private static FontsDocument table(OfficialFonts fonts) {
        var table = FontsDocument.Factory.newInstance();
        var list = table.addNewFonts();
        for (var face : fonts.all()) {
            var font = list.addNewFont();
            font.setName(face.name());
            font.addNewAltName().setVal(face.fallback());
            if (!face.equals(fonts.latin())) {
                font.addNewCharset().setVal(CHINESE);
            }
            font.addNewPitch().setVal(STPitch.DEFAULT);
        }
        return table;
    }
}

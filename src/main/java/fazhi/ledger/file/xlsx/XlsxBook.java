package fazhi.ledger.file.xlsx;

import fazhi.common.Refusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;

/** The table of contents of an .xlsx (工作簿目录). */
record XlsxBook(
        List<Sheet> sheets, List<String> hidden, boolean since1904, String texts, String styles) {

    /** Most sheets looked at. */
    private static final int MAX_SHEETS = 50;

    /** One visible sheet and the part it stands in. */
    record Sheet(String name, String part) {}

    static XlsxBook read(ZipFile archive) throws IOException, XMLStreamException {
        var book = links(archive, "_rels/.rels", "").get("officeDocument");
        if (book == null || book.isEmpty()) {
            throw new Refusal("import.not-a-table");
        }
        var part = book.getFirst().target();
        var folder = part.substring(0, part.lastIndexOf('/') + 1);
        var links =
                links(
                        archive,
                        folder + "_rels/" + part.substring(folder.length()) + ".rels",
                        folder);
        var byId = new HashMap<String, String>();
        links.getOrDefault("worksheet", List.of())
                .forEach(link -> byId.put(link.id(), link.target()));
        var sheets = new ArrayList<Sheet>();
        var hidden = new ArrayList<String>();
        var since1904 = false;
        try (var xml = Xml.of(part(archive, part))) {
            while (xml.next()) {
                if (xml.at("workbookPr")) {
                    since1904 = List.of("1", "true").contains(xml.attribute("date1904"));
                } else if (xml.at("sheet")
                        && byId.containsKey(xml.attribute("id"))
                        && sheets.size() + hidden.size() < MAX_SHEETS) {
                    if (xml.attribute("state").toLowerCase().contains("hidden")) {
                        hidden.add(xml.attribute("name"));
                    } else {
                        sheets.add(new Sheet(xml.attribute("name"), byId.get(xml.attribute("id"))));
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw new Refusal("import.not-a-table");
        }
        return new XlsxBook(
                sheets, hidden, since1904, only(links, "sharedStrings"), only(links, "styles"));
    }

    /** A link to another part (部件链接). */
    private record Link(String id, String target) {}

    private static String only(Map<String, List<Link>> links, String kind) {
        return links.getOrDefault(kind, List.of()).stream()
                .map(Link::target)
                .findFirst()
                .orElse("");
    }

    /** Links by the last word of their kind; what lies outside the archive is no part. */
    private static Map<String, List<Link>> links(ZipFile archive, String part, String folder)
            throws IOException, XMLStreamException {
        var links = new HashMap<String, List<Link>>();
        try (var xml = Xml.of(part(archive, part))) {
            while (xml.next()) {
                if (xml.at("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    var kind = xml.attribute("Type");
                    var target = xml.attribute("Target");
                    links.computeIfAbsent(
                                    kind.substring(kind.lastIndexOf('/') + 1),
                                    _ -> new ArrayList<>())
                            .add(
                                    new Link(
                                            xml.attribute("Id"),
                                            target.startsWith("/")
                                                    ? target.substring(1)
                                                    : folder + target));
                }
            }
        }
        return links;
    }

    static java.io.InputStream part(ZipFile archive, String name) throws IOException {
        var entry = archive.getEntry(name);
        if (entry == null) {
            throw new Refusal("import.not-a-table");
        }
        return archive.getInputStream(entry);
    }
}

package fazhi.ledger.file.xlsx;

import fazhi.common.archive.BoundedMarkup;
import fazhi.common.archive.Bounds;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, element after element (逐元素读取). */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    /** Most different names of elements, attributes and namespaces: a parser keeps them all. */
    private static final int MAX_NAMES = 5_000;

    private final XMLStreamReader reader;

    private final Set<String> names = new HashSet<>();

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(InputStream bytes) throws IOException, XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(BoundedMarkup.of(bytes, Bounds.TABLE)));
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Moves to the next element that begins; false at the end. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            if (step() == XMLStreamReader.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next element that begins inside the named one; false once that one ends. */
    boolean nextIn(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = step();
            if (event == XMLStreamReader.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
    }

    private int step() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamReader.PROCESSING_INSTRUCTION) {
            names.add(reader.getPITarget());
        } else if (event == XMLStreamReader.START_ELEMENT) {
            names.add(reader.getLocalName());
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                names.add(reader.getAttributeLocalName(i));
            }
            for (int i = 0; i < reader.getNamespaceCount(); i++) {
                names.add(String.valueOf(reader.getNamespacePrefix(i)));
                names.add(String.valueOf(reader.getNamespaceURI(i)));
            }
        }
        if (names.size() > MAX_NAMES) {
            throw Bounds.TABLE.harmful();
        }
        return event;
    }

    boolean at(String element) {
        return reader.getLocalName().equals(element);
    }

    /** Attribute by local name, empty where it is missing. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Objects.requireNonNullElse(reader.getAttributeValue(i), "");
            }
        }
        return "";
    }

    int number(String name, int missing) {
        var text = attribute(name);
        try {
            return text.isEmpty() ? missing : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return missing;
        }
    }

    /** The text of an element without children; comments in it do not make it longer than one. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int event = reader.next();
                event != XMLStreamReader.END_ELEMENT;
                event = reader.next()) {
            if (event == XMLStreamReader.START_ELEMENT) {
                throw new XMLStreamException("an element within a text");
            }
            if (reader.hasText() && event != XMLStreamReader.COMMENT) {
                append(text, reader.getText());
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        if (text.length() + more.length() > Bounds.TABLE.token()) {
            throw Bounds.TABLE.harmful();
        }
        text.append(more);
    }

    /** The text runs of a string, without the readings set above its characters. */
    String runs(String parent) throws XMLStreamException {
        var text = new StringBuilder();
        while (nextIn(parent)) {
            if (at("rPh")) {
                skip("rPh");
            } else if (at("t")) {
                append(text, text());
            }
        }
        return text.toString();
    }

    private void skip(String element) throws XMLStreamException {
        while (nextIn(element)) {
            // what stands inside is not read
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}

package fazhi.ledger.file;

import java.io.InputStream;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, element after element (逐元素读取). */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    private Xml(XMLStreamReader reader) {
        this.reader = reader;
    }

    static Xml of(InputStream bytes) throws XMLStreamException {
        return new Xml(FACTORY.createXMLStreamReader(bytes));
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
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Moves to the next element that begins inside the named one; false once that one ends. */
    boolean nextIn(String parent) throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamReader.END_ELEMENT && reader.getLocalName().equals(parent)) {
                return false;
            }
        }
        return false;
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

    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    /** The text runs of a string, without the readings set above its characters. */
    String runs(String parent) throws XMLStreamException {
        var text = new StringBuilder();
        while (nextIn(parent)) {
            if (at("rPh")) {
                skip("rPh");
            } else if (at("t")) {
                text.append(text());
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

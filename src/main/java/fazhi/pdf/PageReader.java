package fazhi.pdf;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a page strictly, and nothing it might point to (页面解析). */
final class PageReader {

    private static final String DTD =
            "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private static final String ENTITIES = "http://xml.org/sax/features/external-general-entities";

    private PageReader() {}

    static Document read(String page) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(DTD, false);
            factory.setFeature(ENTITIES, false);
            factory.setExpandEntityReferences(false);
            factory.setNamespaceAware(true);
            var reader = factory.newDocumentBuilder();
            reader.setErrorHandler(new DefaultHandler());
            return reader.parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException broken) {
            throw new IOException("not well-formed", broken);
        }
    }
}

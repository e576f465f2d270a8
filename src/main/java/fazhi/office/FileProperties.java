package fazhi.office;

import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;

/** What a file says about itself (文件属性): title, author, and the portal's time, not POI's. */
public record FileProperties(String title, String author, Clock clock) {

    public void write(POIXMLDocument file) {
        var core = file.getProperties().getCoreProperties();
        var now = Optional.of(Date.from(clock.instant()));
        core.setTitle(title);
        core.setCreator(author);
        core.setCreated(now);
        core.setModified(now);
    }
}

package fazhi.presentation.record;

import fazhi.document.Block;
import fazhi.evidence.Attachment;
import fazhi.presentation.Slide;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Photos as a slide (照片页、整改前后页); none where no photo is left. */
@Component
record PhotoSlides(SlidePhotos photos, RecordNames names) {

    Optional<Slide> scene(Pointed what) {
        return slide(
                what,
                "photos",
                photos.chosen(what.files()).stream()
                        .limit(SlidePhotos.MOST)
                        .map(this::photo)
                        .toList());
    }

    /** Both or none: one alone says nothing. */
    Optional<Slide> beforeAndAfter(Pointed what) {
        var both = new ArrayList<Block.Photo>();
        var chosen = photos.chosen(what.files());
        if (chosen.size() == 2) {
            both.add(photo(chosen.getFirst(), "slide.before"));
            both.add(photo(chosen.getLast(), "slide.after"));
        }
        return slide(what, "before-after", both);
    }

    private Optional<Slide> slide(Pointed what, String kind, List<Block.Photo> shown) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var name = names.name(what.record());
        var texts = names.texts();
        return Optional.of(
                new Slide(
                        kind + "/" + what.record(),
                        texts.get("slide." + kind),
                        name,
                        names.day(what.record()),
                        List.of(new Block.Photos(shown)),
                        texts.get("spoken." + kind, name)));
    }

    private Block.Photo photo(Attachment file) {
        return new Block.Photo(file.id(), file.sha256(), file.caption());
    }

    private Block.Photo photo(Attachment file, String when) {
        var texts = names.texts();
        var caption =
                file.caption().isBlank()
                        ? texts.get(when)
                        : texts.get("slide.when", texts.get(when), file.caption());
        return new Block.Photo(file.id(), file.sha256(), caption);
    }
}

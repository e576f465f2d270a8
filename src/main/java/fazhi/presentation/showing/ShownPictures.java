package fazhi.presentation.showing;

import fazhi.common.RecordRef;
import fazhi.document.Block;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Photos that a meeting was shown (放映照片): they stay with what it was shown, whatever becomes of the
 * records they were taken for.
 */
@Component
record ShownPictures(EvidenceService evidence) {

    void keep(RecordRef showing, SlideDeck deck) {
        var files = photos(deck).map(Block.Photo::file).distinct().toList();
        if (!files.isEmpty()) {
            evidence.lend(showing, files);
        }
    }

    /** The same slides with the photos that were kept for them. */
    SlideDeck lent(RecordRef showing, SlideDeck deck) {
        if (photos(deck).findAny().isEmpty()) {
            return deck;
        }
        var kept =
                evidence.list(showing).stream()
                        .collect(
                                Collectors.toMap(
                                        Attachment::sha256, Attachment::id, (first, _) -> first));
        return new SlideDeck(
                deck.title(),
                deck.subtitle(),
                deck.issuer(),
                deck.opening(),
                deck.slides().stream().map(slide -> lent(slide, kept)).toList());
    }

    private static Slide lent(Slide slide, Map<String, Long> kept) {
        return slide.with(
                slide.content().stream()
                        .map(
                                block ->
                                        block instanceof Block.Photos(var photos)
                                                ? lent(photos, kept)
                                                : block)
                        .toList());
    }

    private static Block lent(List<Block.Photo> photos, Map<String, Long> kept) {
        return new Block.Photos(
                photos.stream()
                        .map(
                                photo ->
                                        new Block.Photo(
                                                kept.getOrDefault(photo.sha256(), photo.file()),
                                                photo.sha256(),
                                                photo.caption()))
                        .toList());
    }

    private static Stream<Block.Photo> photos(SlideDeck deck) {
        return deck.slides().stream()
                .flatMap(slide -> slide.content().stream())
                .filter(Block.Photos.class::isInstance)
                .flatMap(block -> ((Block.Photos) block).photos().stream());
    }
}

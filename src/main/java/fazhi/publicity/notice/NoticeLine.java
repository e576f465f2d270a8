package fazhi.publicity.notice;

import fazhi.publicity.activity.CampaignDayData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One message, taken apart from its edges inwards (单条通知). */
final class NoticeLine {

    private static final String MARK = "\u0001";

    private final int number;

    private final String whole;

    private final Town town;

    private final NoticeDay day;

    private final List<String> guessed = new ArrayList<>();

    private String rest;

    private @Nullable String organiser;

    private @Nullable String partners;

    private @Nullable String village;

    private @Nullable String place;

    NoticeLine(int number, String words, Town town, @Nullable LocalDate sent) {
        this.number = number;
        this.whole = words;
        this.town = town;
        this.rest = NoticeWords.in("chatter", words).replaceAll(" ").strip();
        readSender();
        day = NoticeDay.in(rest, town, sent);
        rest = day.rest();
        rest = NoticeWords.in("weekday", rest).replaceAll(" ");
        rest = NoticeWords.in("clock", rest).replaceAll(" ").replaceAll("[（(]\\s*[）)]", " ");
        rest = NoticeWords.in("day.today", rest).replaceAll(" ");
        rest = NoticeWords.in("day.yesterday", rest).replaceAll(" ").strip();
    }

    Notice read() {
        readOrganiser();
        readPartners();
        readVillages();
        readPlace();
        var people = NoticeCount.people(rest);
        var materials = NoticeCount.materials(rest);
        var title = new NoticeTitle(rest, place, village).read();
        var kind = kind();
        var campaign = campaignDay(title);
        guess("date", day.day() != null && day.guessed());
        guess("title", title != null);
        guess("people", people.about() || people.several());
        guess("materials", materials.about() || materials.several());
        guess("kind", kind != Notice.Kind.ACTIVITY);
        guess("campaignDay", campaign != null);
        guess("partners", partners != null);
        return new Notice(
                number,
                kind,
                day.day(),
                title,
                village,
                place,
                organiser,
                partners,
                people.value(),
                materials.value(),
                campaign,
                people.about() || materials.about(),
                guessed,
                note(),
                whole);
    }

    private void guess(String field, boolean uncertain) {
        if (uncertain && !guessed.contains(field)) {
            guessed.add(field);
        }
    }

    /** 【司法所 张海涛】 or 龙井村： in front. */
    private void readSender() {
        var bracket = NoticeWords.in("bracket", rest);
        if (bracket.find()) {
            organiser = unit(bracket.group(1));
            village = organiser == null ? known(bracket.group(1)) : null;
            rest = rest.substring(bracket.end()).strip();
            return;
        }
        var lead = NoticeWords.in("lead", rest);
        if (lead.find()) {
            var named = known(lead.group(1));
            if (named != null || unit(lead.group(1)) != null) {
                village = named;
                organiser = named == null ? unit(lead.group(1)) : null;
                rest = rest.substring(lead.end()).strip();
            }
        }
    }

    /** The first of several is the organiser, the others work with it. */
    private void readOrganiser() {
        var match = NoticeWords.in("organised", rest);
        if (!match.find()) {
            return;
        }
        var named = match.group(1) == null ? match.group(2) : match.group(1);
        var units = NoticeWords.get("and").split(named);
        organiser = organiser == null ? units[0] : organiser;
        if (units.length > 1) {
            partners = named.substring(units[0].length() + 1);
        }
        rest = rest.substring(0, match.start()) + " " + rest.substring(match.end());
    }

    private void readPartners() {
        var match = NoticeWords.in("partnered", rest);
        if (match.find()) {
            partners = match.group(1);
            rest = rest.substring(0, match.start()) + " " + rest.substring(match.end());
        }
    }

    private static @Nullable String unit(String words) {
        var match = NoticeWords.in("unit", words);
        return match.find() ? match.group() : null;
    }

    private @Nullable String known(String words) {
        return town.villages().stream()
                .filter(each -> words.contains(each))
                .findFirst()
                .orElseGet(
                        () ->
                                town.villages().isEmpty()
                                                && words.matches(".{1,6}(?:\\u6751|\\u793e\\u533a)")
                                        ? words
                                        : null);
    }

    private void readVillages() {
        var found = new LinkedHashSet<String>();
        if (village != null) {
            found.add(village);
        }
        town.villages().stream()
                .filter(each -> rest.contains(each))
                .sorted((one, other) -> rest.indexOf(one) - rest.indexOf(other))
                .forEach(found::add);
        if (found.isEmpty()) {
            for (var form : List.of("village.guess", "village.list")) {
                var match = NoticeWords.in(form, rest);
                while (match.find() && found.size() < 20) {
                    found.add(match.group(1));
                    guess("village", true);
                }
            }
        }
        village = found.isEmpty() ? null : String.join(NoticeWords.get("comma").pattern(), found);
    }

    /** The first that is a place and not what was done there. */
    private void readPlace() {
        for (var form : List.of("place.at", "place.school", "place.alone")) {
            var match = NoticeWords.in(form, rest);
            while (match.find()) {
                if (!match.group(1).equals(village) && !NoticeWords.has("deed", match.group(1))) {
                    takePlace(match.toMatchResult());
                    return;
                }
            }
        }
    }

    private void takePlace(MatchResult match) {
        place = match.group(1);
        if (village == null && NoticeWords.in("place.is-village", place).matches()) {
            village = place;
            place = null;
            guess("village", true);
        }
        rest = rest.substring(0, match.start(1)) + MARK + rest.substring(match.end(1));
        rest = NoticeWords.in("at", rest).replaceAll("").replace(MARK, " ");
        if (place != null && village != null && NoticeWords.in("place.village", place).matches()) {
            place = village + place;
        }
    }

    private Notice.Kind kind() {
        if (NoticeWords.has("study", whole)) {
            return Notice.Kind.STUDY;
        }
        return NoticeWords.has("meeting", whole) && !NoticeWords.has("meeting.not", whole)
                ? Notice.Kind.MEETING
                : Notice.Kind.ACTIVITY;
    }

    private @Nullable String campaignDay(@Nullable String title) {
        return CampaignDays.of(day.day(), whole + (title == null ? "" : title), town.days())
                .map(CampaignDayData::name)
                .orElse(null);
    }

    private @Nullable String note() {
        var left =
                NoticeWords.in("households", whole)
                        .results()
                        .map(match -> match.group())
                        .collect(Collectors.joining(NoticeWords.get("comma").pattern()));
        return left.isEmpty() ? null : left;
    }
}

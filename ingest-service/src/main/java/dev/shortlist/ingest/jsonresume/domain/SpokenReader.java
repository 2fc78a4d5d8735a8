package dev.shortlist.ingest.jsonresume.domain;

import dev.shortlist.contracts.cv.LanguageSkill;
import dev.shortlist.language.lexicon.SpokenLanguages;
import java.util.List;
import java.util.stream.Stream;

/// Reads spoken languages; of the many words for fluency a CV knows five levels.
final class SpokenReader {

    private SpokenReader() {}

    static List<LanguageSkill> read(List<Fields> languages) {
        return languages.stream().flatMap(SpokenReader::read).toList();
    }

    private static Stream<LanguageSkill> read(Fields spoken) {
        var written = spoken.text("language");
        var fluency = spoken.text("fluency");
        var level = fluency == null
                ? null
                : SpokenLanguages.standard().level(fluency).orElse(null);
        if (level == null) {
            spoken.lose("fluency", fluency, "not one of the levels that a CV knows");
        }
        spoken.end();
        if (written == null) {
            return Stream.empty();
        }
        var language = SpokenLanguages.standard().language(written).orElse(written);
        return Stream.of(new LanguageSkill(language, level));
    }
}

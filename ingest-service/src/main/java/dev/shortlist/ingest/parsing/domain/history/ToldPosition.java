package dev.shortlist.ingest.parsing.domain.history;

import dev.shortlist.ingest.parsing.domain.text.Piece;
import dev.shortlist.ingest.parsing.domain.text.TextLine;
import dev.shortlist.language.lexicon.JobTitles;
import java.util.List;
import java.util.regex.Pattern;

/// Takes "I worked as" from before a title, for those who tell their positions in sentences: "عملت كمحاسب في شركة".
final class ToldPosition {

    private static final Pattern WORKED = Pattern.compile("(?u)^(?:عملت|[أا]عمل|[إأا]شتغلت|[أا]شتغل|شغلت|[أا]شغل)\\s+"
            + "(?:(?:حالي[اً]{1,2}|في)\\s+)*(?:ب?(?:منصب|وظيف[ةه]|مهن[ةه]|صف[ةه])\\s+)?");
    private static final int MOST_WORDS = 24;

    private final JobTitles titles;

    ToldPosition(JobTitles titles) {
        this.titles = titles;
    }

    TextLine named(TextLine line) {
        var worked = WORKED.matcher(line.text());
        if (!worked.find() || line.body().words() > MOST_WORDS || line.pieces().size() > 1) {
            return line;
        }
        var rest = line.body().sub(worked.end(), line.text().length()).strip(" .");
        var named = rest.sub(isLike(rest) ? 1 : 0, rest.text().length());
        return line.with(List.of(named));
    }

    /// "كمحاسب" is "as an accountant", in one word.
    private boolean isLike(Piece rest) {
        String word = rest.text().split("\\s+", 2)[0];
        return word.startsWith("ك") && word.length() > 3 && titles.likelihood(word.substring(1)) > 0;
    }
}

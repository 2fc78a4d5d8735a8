package dev.shortlist.export.rendering;

import dev.shortlist.export.rendering.domain.Result;
import java.util.List;

/// Names that a careless writer breaks on.
public final class HostileValues {

    public static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://example.org\",\"Click\")",
            "+1 555 0100",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(A1:A9)",
            "＝1+1",
            "'=already",
            "O'Brien, \"Pat\"; the 2nd",
            "two\nlines",
            "a\t\tb",
            " spaces around ",
            "emoji 😀 👩‍💻 🇪🇬",
            "ليلى (Layla) الحسن",
            "_x0041_ is not A",
            "<b>&amp;</b>",
            "C:\\path\\name;x",
            "null",
            "0012");

    private HostileValues() {}

    public static List<Result> results() {
        return java.util.stream.IntStream.range(0, NAMES.size())
                .mapToObj(i -> Result.of(ReportMother.ranked(i + 1, NAMES.get(i))))
                .toList();
    }
}

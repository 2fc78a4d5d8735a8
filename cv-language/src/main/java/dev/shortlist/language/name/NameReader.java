package dev.shortlist.language.name;

import dev.shortlist.language.Script;
import dev.shortlist.language.lexicon.JobTitles;
import dev.shortlist.language.lexicon.Organisations;
import dev.shortlist.language.lexicon.Places;
import dev.shortlist.language.lexicon.SectionHeadings;
import dev.shortlist.language.skill.SkillCatalogue;
import dev.shortlist.language.text.Vocabulary;
import dev.shortlist.language.text.Words;
import java.util.List;
import java.util.regex.Pattern;

/// Judges whether a line is a person's name, in Latin or Arabic letters.
public final class NameReader {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\d@:/\\\\|•*#+=<>{}\\[\\]؟?!%&_;]|www|\\.\\s*$");
    private static final Vocabulary WORDS = Vocabulary.read(NameReader.class, "names.txt");

    public boolean looksLikeName(String line) {
        return likelihood(line) >= 0.6;
    }

    /// From 0 (cannot be a name) to 1.
    public double likelihood(String line) {
        String name = DisplayName.bare(line);
        if (name.isBlank() || NOT_IN_NAMES.matcher(name).find()) {
            return 0;
        }
        Words words = Words.of(name);
        boolean arabic = Script.hasArabic(name);
        if (words.size() == 0 || words.size() > (arabic ? 6 : 5) || !(arabic || isCapitalised(name))) {
            return 0;
        }
        return isSomethingElse(name, words) ? 0.05 : score(words, arabic);
    }

    /// The name as it would be printed on a badge: "JOHN VAN DER BERG" becomes "John van der Berg".
    public static String displayForm(String line) {
        return DisplayName.of(line);
    }

    private static double score(Words words, boolean arabic) {
        List<Vocabulary.Found> known = WORDS.find(words);
        long given = known.stream().filter(f -> f.key().equals("given")).count();
        boolean opens = known.stream().anyMatch(f -> f.key().equals("given") && f.first() == 0);
        double length = switch (words.size()) {
            case 1 -> 0.2;
            case 2, 3 -> 0.62;
            case 4 -> 0.55;
            default -> 0.4;
        };
        // Arabic has no capitals to tell a name by: two unknown words may be anything.
        double base = arabic && given == 0 ? length - 0.3 : length;
        return Math.clamp(base + (opens ? 0.3 : 0) + Math.min(0.1, 0.05 * given), 0, 1);
    }

    private static boolean isSomethingElse(String name, Words words) {
        List<Vocabulary.Found> known = WORDS.find(words);
        if (known.stream().anyMatch(f -> f.key().equals("not"))) {
            return true;
        }
        if (known.stream().anyMatch(f -> f.key().equals("given") && f.first() == 0)) {
            return false;
        }
        return SectionHeadings.standard().read(name).isPresent()
                || JobTitles.standard().looksLikeTitle(name)
                || Organisations.standard().looksLikeInstitution(name)
                || Organisations.standard().companyLikelihood(name) > 0
                || !Places.standard().find(name).isEmpty()
                || !SkillCatalogue.standard().find(name).isEmpty();
    }

    private static boolean isCapitalised(String name) {
        boolean any = false;
        for (String word : name.split("[\\s-]+", -1)) {
            if (word.isEmpty() || DisplayName.isParticle(word)) {
                continue;
            }
            if (!Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
            any = true;
        }
        return any;
    }
}

package dev.shortlist.ingest.likeness.domain;

import dev.shortlist.language.Normalizer;
import dev.shortlist.language.Script;
import dev.shortlist.language.name.Skeleton;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An employer or a school by the words that are its own.
record Organisation(List<String> words, Script script) {

    // What many are called: legal forms and kinds of houses.
    private static final Set<String> COMMON = Set.of(
            "ltd",
            "limited",
            "llc",
            "inc",
            "corp",
            "corporation",
            "co",
            "company",
            "plc",
            "gmbh",
            "ag",
            "sa",
            "sarl",
            "sae",
            "wll",
            "fze",
            "group",
            "holding",
            "the",
            "of",
            "and",
            "for",
            "university",
            "college",
            "school",
            "institute",
            "faculty",
            "academy",
            "شركه",
            "مجموعه",
            "مؤسسه",
            "جامعه",
            "كليه",
            "معهد",
            "مدرسه",
            "في",
            "و");

    static Organisation of(String name) {
        var folded = Normalizer.fold(name);
        var all = Arrays.stream(folded.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        var own = all.stream().filter(word -> !COMMON.contains(word)).toList();
        return new Organisation(own.isEmpty() ? all : own, Script.dominant(name));
    }

    /// The same for both scripts' spellings, not for translations.
    String key() {
        return words.stream()
                .limit(2)
                .map(Organisation::bones)
                .filter(bones -> !bones.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean isOtherScriptThan(Organisation other) {
        return script != other.script;
    }

    /// Whether the shorter name's words are all in the longer one: "Northwind" is "Northwind Systems".
    boolean isSameAs(Organisation other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        return script == other.script
                ? holds(words, other.words)
                : holds(
                        words.stream().map(Organisation::bones).toList(),
                        other.words.stream().map(Organisation::bones).toList());
    }

    private static boolean holds(List<String> a, List<String> b) {
        return a.size() <= b.size()
                ? Set.copyOf(b).containsAll(a)
                : Set.copyOf(a).containsAll(b);
    }

    private static String bones(String word) {
        var bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
        var bones = Skeleton.of(bare);
        return bones.isEmpty() ? bare : bones;
    }
}

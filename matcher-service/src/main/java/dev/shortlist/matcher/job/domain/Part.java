package dev.shortlist.matcher.job.domain;

import dev.shortlist.language.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/// What a part of a job description is about, by its heading.
enum Part {
    PREFERRED(Cue.phrases(
            "nice to have",
            "nice-to-have",
            "nice to haves",
            "good to have",
            "preferred",
            "bonus",
            "bonus points",
            "desirable",
            "desired",
            "pluses",
            "a plus",
            "advantage",
            "advantages",
            "optional",
            "would be great",
            "يفضل",
            "المفضلة",
            "مفضلة",
            "ميزات إضافية",
            "مهارات إضافية",
            "مزايا مفضلة",
            "ميزة إضافية")),
    ABOUT(Cue.phrases(
            "about us",
            "about the company",
            "about our company",
            "who we are",
            "benefits",
            "perks",
            "we offer",
            "what we offer",
            "our offer",
            "why us",
            "why join",
            "company",
            "how to apply",
            "our story",
            "culture",
            "عن الشركة",
            "من نحن",
            "المزايا",
            "مزايا الوظيفة",
            "نقدم",
            "ما نقدمه",
            "طريقة التقديم",
            "كيفية التقديم")),
    DUTIES(Cue.phrases(
            "responsibilities",
            "responsibility",
            "duties",
            "tasks",
            "what you will do",
            "what you'll do",
            "you will",
            "the role",
            "your role",
            "about the role",
            "role",
            "mission",
            "day to day",
            "job description",
            "المهام",
            "المسؤوليات",
            "المهام والمسؤوليات",
            "مهام الوظيفة",
            "الواجبات",
            "وصف الوظيفة",
            "الوصف الوظيفي")),
    REQUIRED(Cue.phrases(
            "requirements",
            "requirement",
            "qualifications",
            "must have",
            "must-have",
            "must haves",
            "must-haves",
            "required",
            "skills",
            "profile",
            "what you need",
            "what you'll need",
            "what you bring",
            "you have",
            "who you are",
            "about you",
            "looking for",
            "expect",
            "expectations",
            "mandatory",
            "essential",
            "المتطلبات",
            "متطلبات",
            "الشروط",
            "المؤهلات",
            "مؤهلات",
            "المهارات",
            "المهارات المطلوبة",
            "مهارات",
            "المؤهلات المطلوبة",
            "نبحث عن"));

    private static final Cue FILLERS = Cue.phrases(
            "the",
            "our",
            "your",
            "key",
            "and",
            "or",
            "skills",
            "skill",
            "qualifications",
            "experience",
            "technical",
            "minimum",
            "basic",
            "core",
            "main",
            "what",
            "we",
            "you",
            "are",
            "is",
            "s",
            "ll",
            "will",
            "if",
            "points",
            "for",
            "this",
            "job",
            "position",
            "role",
            "requirements",
            "professional",
            "additional",
            "a",
            "in",
            "of",
            "to",
            "have",
            "it",
            "but",
            "not",
            "والخبرات",
            "والمهارات",
            "المطلوبة",
            "الوظيفة",
            "للوظيفة",
            "الأساسية",
            "و",
            "والمتطلبات",
            "والمؤهلات",
            "والشروط",
            "الفنية");
    private static final int LONGEST_HEADING = 8;

    private final Cue headings;

    Part(Cue headings) {
        this.headings = headings;
    }

    /// The part that these words open. Words before a colon may hold more than the heading itself.
    static Optional<Part> openedBy(String words, boolean beforeColon) {
        var folded = Normalizer.fold(words);
        if (folded.split(" ", -1).length > LONGEST_HEADING) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(part -> part.headings.isIn(folded))
                .filter(part -> beforeColon || part.isAll(folded))
                .findFirst();
    }

    private boolean isAll(String folded) {
        return FILLERS.without(headings.without(folded)).chars().noneMatch(Character::isLetterOrDigit);
    }
}

package dev.shortlist.ingest.parsing.domain.text;

import dev.shortlist.language.date.DateReader;
import dev.shortlist.language.lexicon.Degrees;
import dev.shortlist.language.lexicon.JobTitles;
import dev.shortlist.language.lexicon.Organisations;
import dev.shortlist.language.lexicon.Places;
import dev.shortlist.language.lexicon.SectionHeadings;
import dev.shortlist.language.lexicon.SpokenLanguages;
import dev.shortlist.language.name.NameReader;
import dev.shortlist.language.phone.PhoneReader;
import dev.shortlist.language.skill.SkillCatalogue;
import java.time.YearMonth;

/// The vocabulary that every reader draws on, with dates judged as of a reference month.
public record Lexicon(
        SectionHeadings headings,
        DateReader dates,
        PhoneReader phones,
        NameReader names,
        SkillCatalogue skills,
        Degrees degrees,
        JobTitles titles,
        Organisations organisations,
        Places places,
        SpokenLanguages languages) {

    public static Lexicon asOf(YearMonth reference) {
        return new Lexicon(
                SectionHeadings.standard(),
                new DateReader(reference),
                new PhoneReader(),
                new NameReader(),
                SkillCatalogue.standard(),
                Degrees.standard(),
                JobTitles.standard(),
                Organisations.standard(),
                Places.standard(),
                SpokenLanguages.standard());
    }
}

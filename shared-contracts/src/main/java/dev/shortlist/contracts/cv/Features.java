package dev.shortlist.contracts.cv;

import dev.shortlist.contracts.Lists;
import java.util.List;

/// Figures that are read off a structured CV.
public record Features(
        List<String> keySkills, double totalYearsExperience, int achievementCount, boolean hasQuantifiableResults) {

    public Features {
        keySkills = Lists.orEmpty(keySkills);
    }
}

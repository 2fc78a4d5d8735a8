package dev.shortlist.samples.invent;

import dev.shortlist.samples.data.Data;
import java.util.List;
import java.util.stream.Stream;

/// Everything that people are invented from.
record World(List<Origin> origins, List<Country> countries, List<Profession> professions) {

    private static final List<String> PROFESSIONS = List.of(
            "software",
            "data",
            "nursing",
            "pharmacy",
            "accounting",
            "teaching",
            "civil",
            "mechanical",
            "marketing",
            "design",
            "hr",
            "sales",
            "hospitality",
            "logistics",
            "law");

    static final World STANDARD = read();

    private static World read() {
        return new World(
                List.of(Data.read("dataset/names.yaml", Origin[].class)),
                List.of(Data.read("dataset/countries.yaml", Country[].class)),
                PROFESSIONS.stream()
                        .map(name -> Data.read("dataset/professions/" + name + ".yaml", Profession.class))
                        .toList());
    }

    Country country(String code) {
        return countries.stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no country " + code));
    }

    Stream<Profession> speaking(String language) {
        return professions.stream().filter(profession -> profession.speaks(language));
    }
}
